import { loadMssql } from './load-mssql';
import { loadMysql } from './load-mysql';
import { loadPostgres } from './load-postgres';
import { loadSqlite } from './load-sqlite';
import type { Loaded } from './loaded';

export interface Engine {
  name: string;
  /** Why it does not run here; undefined where it does. */
  skipped?: string;
  load(): Promise<Loaded>;
}

const withUrl = (name: string, variable: string, load: (url: string) => Promise<Loaded>): Engine => {
  const url = process.env[variable];
  return { name, skipped: url ? undefined : `${variable} is not set`, load: () => load(url!) };
};

export const engines: readonly Engine[] = [
  { name: 'SQLite', load: loadSqlite },
  withUrl('SQL Server', 'SALES_MSSQL_URL', loadMssql),
  withUrl('PostgreSQL', 'SALES_POSTGRES_URL', loadPostgres),
  withUrl('MySQL', 'SALES_MYSQL_URL', loadMysql),
];
