import type { Core } from '@strapi/strapi';
import type { Actor } from '../actor/actor';
import type { Change } from '../audit/trail';
import { record } from '../audit/trail';
import { recordRules } from '../records/registry';
import type { DemoPerson } from './data/people';
import type { Days } from './days';
import type { Chance } from './random';

export type StaffKey = DemoPerson['key'];

export interface Staff {
  id: number;
  name: string;
  userId: number;
}

/** A row that was written, and what later parts of the company need of it. */
export interface Written {
  id: number;
  documentId: string;
}

export interface Demo {
  strapi: Core.Strapi;
  days: Days;
  luck: Chance;
  staff: Record<StaffKey, Staff>;
}

/**
 * Writes one row as it would stand there after its life so far: past the guard, with its own dates.
 * Relations are row ids.
 */
export const write = async (
  { strapi }: Demo,
  uid: string,
  at: Date,
  data: Record<string, unknown>,
  updatedAt: Date = at,
): Promise<Written> => {
  const row = { ...data, createdAt: at, updatedAt, publishedAt: updatedAt };
  return (await strapi.db.query(uid as 'api::customer.customer').create({ data: row as never })) as Written;
};

/** The past was lived by people at the panel. */
export const actorOf = ({ id, name, userId }: Staff): Actor => ({
  kind: 'staff',
  staffId: id,
  userId,
  name,
  ability: { can: () => true, cannot: () => false },
  door: 'panel',
});

export interface Lived {
  by: Staff;
  at: Date;
  action: string;
  changes?: readonly Change[];
}

/** The trail of one record's life so far. */
export const remember = async (
  uid: string,
  row: Written,
  label: string,
  life: readonly Lived[],
): Promise<void> => {
  for (const { by, at, action, changes } of life) {
    await record({ actor: actorOf(by), action, uid, documentId: row.documentId, label, changes }, at);
  }
};

/** A change of status, as the trail says it. */
export const moved = (from: string, to: string): Change => ({ field: 'status', from, to });

/** The prefix of a noun's codes. */
export const prefixOf = (uid: string): string => recordRules.find((it) => it.uid === uid)?.codePrefix ?? '';
