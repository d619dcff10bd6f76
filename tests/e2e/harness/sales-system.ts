import { existsSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { as } from './api';

/** The demo company's sales system is a file beside its database. */
const file = () => process.env.E2E_SALES_FILE as string;
const away = () => `${file()}.off`;

/** Nobody can reach it from now on. */
export const switchOff = (): void => renameSync(file(), away());

export const switchOn = (): void => {
  if (existsSync(away())) renameSync(away(), file());
};

/** It can be reached and does not answer, until what is returned is called. */
export const hold = (): (() => void) => {
  const db = new Database(file());
  db.exec('BEGIN EXCLUSIVE');
  return () => db.close();
};

export interface Health {
  state: 'up' | 'failing';
  since: string | null;
}

export const healthOf = async (): Promise<Health> =>
  (await as<{ data: Health }>('systemAdmin', 'GET', '/crm/sales/health')).data;

/** Switches it on and comes back when the CRM has noticed: what later walks find is what earlier ones found. */
export const restore = async (customer: string): Promise<void> => {
  switchOn();
  const ask = (path: string) => as('xiaoming', 'GET', path).then(Boolean, () => false);
  for (;;) {
    const asked = ['/crm/sales/products', '/crm/sales/stock', `/crm/customers/${customer}/orders`];
    const answers = await Promise.all(asked.map(ask));
    if (answers.every(Boolean) && (await healthOf()).state === 'up') return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};
