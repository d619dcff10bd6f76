/** An answer of the server that says no, in the parts that a dialog shows. */
export interface Refusal {
  message: string;
  code?: string;
  fields: Record<string, string>;
}

interface FieldProblem {
  path?: unknown;
  message?: unknown;
}

const pathOf = (path: unknown) => (Array.isArray(path) ? path.join('.') : String(path ?? ''));

const isRecord = (it: unknown): it is Record<string, unknown> => typeof it === 'object' && it !== null;

/** Reads the error of the panel's client; `otherwise` is said where the server could not be asked at all. */
export const refusalOf = (error: unknown, otherwise: string): Refusal => {
  if (!isRecord(error)) return { message: otherwise, fields: {} };
  const details = isRecord(error.details) ? error.details : {};
  const problems: FieldProblem[] = Array.isArray(details.errors) ? details.errors.filter(isRecord) : [];
  const fields = problems.map(({ path, message }): [string, string] => [
    // A step's input is sent inside of `data`.
    pathOf(path).replace(/^data\./, ''),
    String(message ?? ''),
  ]);
  return {
    message: typeof error.message === 'string' && error.message ? error.message : otherwise,
    code: typeof details.code === 'string' ? details.code : undefined,
    fields: Object.fromEntries(fields.filter(([path]) => path !== '')),
  };
};

/** What a form shows under its fields, and what is left to say above or below all of them. */
export const divided = (
  { message, fields }: Refusal,
  shown: readonly string[],
): { ofFields: Record<string, string>; ofAll: string | null } => {
  const all = Object.entries(fields);
  const ofFields = all.filter(([name]) => shown.includes(name));
  const others = all.filter(([name]) => !shown.includes(name)).map(([, text]) => text);
  const rest = ofFields.length > 0 ? others : [message, ...others];
  return { ofFields: Object.fromEntries(ofFields), ofAll: rest.length > 0 ? rest.join(' ') : null };
};
