import type { Connection } from '../settings';
import type { Driver } from './driver';

type Maker = (connection: Connection) => Driver;

/** Only the driver that is asked for is read: those of the others take some 40 MB that nobody needs. */
const makers: Readonly<Record<Connection['client'], () => Promise<Maker>>> = {
  sqlite: async () => (await import('./sqlite')).createSqliteDriver,
  mssql: async () => (await import('./mssql')).createMssqlDriver,
  postgres: async () => (await import('./postgres')).createPostgresDriver,
  mysql: async () => (await import('./mysql')).createMysqlDriver,
};

/** The driver for this connection. Nothing is connected before the first question. */
export const createDriver = async (connection: Connection): Promise<Driver> =>
  (await makers[connection.client]())(connection);
