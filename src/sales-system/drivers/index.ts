import type { Connection } from '../settings';
import type { Driver } from './driver';
import { createMssqlDriver } from './mssql';
import { createMysqlDriver } from './mysql';
import { createPostgresDriver } from './postgres';
import { createSqliteDriver } from './sqlite';

const makers: Readonly<Record<Connection['client'], (connection: Connection) => Driver>> = {
  sqlite: createSqliteDriver,
  mssql: createMssqlDriver,
  postgres: createPostgresDriver,
  mysql: createMysqlDriver,
};

export const createDriver = (connection: Connection): Driver => makers[connection.client](connection);
