/** The little that the tests use of a package that comes without types, beside what the drivers use. */
declare module 'pg' {
  export class Client {
    constructor(config: object);
    connect(): Promise<void>;
    query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
    end(): Promise<void>;
  }
}
