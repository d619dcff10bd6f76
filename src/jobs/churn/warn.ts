import { createId } from '@paralleldrive/cuid2';
import type { Actor } from '../../actor/actor';
import { record } from '../../audit/trail';
import { nextCodes } from '../../codes/next-code';
import { insertLinks } from '../../shadows/insert-links';
import { churnCaseRules } from '../../api/churn-case/rules';

const { uid } = churnCaseRules;

/** A customer to be warned about. */
export interface Due {
  customerId: number;
  lastOrderAt: Date | null;
}

interface Warned {
  id: number;
  documentId: string;
  code: string;
  customerId: number;
  managerId: number | null;
}

/**
 * Adds one warning for each of a batch of customers, in one transaction with its codes and its trail. Who has been
 * lost, archived or warned about meanwhile is left out; the unique open key is what two runs cannot get past.
 * @returns how many were added.
 */
export const warnAbout = (batch: readonly Due[], actor: Actor, now: Date): Promise<number> =>
  strapi.db.transaction(async ({ trx }) => {
    const knex = strapi.db.connection;
    const eligible = knex('customers as c')
      .transacting(trx)
      .whereIn(
        'c.id',
        batch.map((it) => it.customerId),
      )
      .andWhere('c.status', 'normal')
      .whereNull('c.archived_at')
      .whereNotExists(knex('churn_cases as o').whereRaw('o.open_key = c.id').select(knex.raw('1')))
      .orderBy('c.id')
      .select('c.id', 'c.manager_ref');
    // Whoever hands a customer over meanwhile waits, and then finds the case.
    if (strapi.db.dialect.client !== 'sqlite') eligible.forUpdate('c');
    const customers = (await eligible) as { id: number; manager_ref: number | null }[];
    if (customers.length === 0) return 0;
    const last = new Map(batch.map((it) => [it.customerId, it.lastOrderAt]));
    const codes = await nextCodes(churnCaseRules.codePrefix as string, now, customers.length);
    const rows = customers.map((customer, index) => ({
      document_id: createId(),
      code: codes[index],
      status: 'warning',
      last_order_at: last.get(customer.id) ?? null,
      open_key: customer.id,
      customer_ref: customer.id,
      manager_ref: customer.manager_ref,
      created_at: now,
      updated_at: now,
      published_at: now,
    }));
    const inserted = (await knex('churn_cases')
      .transacting(trx)
      .insert(rows)
      .onConflict('open_key')
      .ignore()
      .returning(['id', 'document_id', 'code', 'open_key', 'manager_ref'])) as Record<string, unknown>[];
    const warned = inserted.map((it): Warned => ({
      id: Number(it.id),
      documentId: it.document_id as string,
      code: it.code as string,
      customerId: Number(it.open_key),
      managerId: it.manager_ref === null ? null : Number(it.manager_ref),
    }));
    await insertLinks(
      trx,
      uid,
      'customer',
      warned.map((it) => [it.id, it.customerId]),
    );
    const managed = warned.filter((it) => it.managerId !== null);
    await insertLinks(
      trx,
      uid,
      'manager',
      managed.map((it) => [it.id, it.managerId as number]),
    );
    await record(
      warned.map(({ documentId, code }) => ({
        actor,
        action: 'create',
        uid,
        documentId,
        label: code,
        changes: [{ field: 'status', from: null, to: 'warning' }],
      })),
      now,
    );
    return warned.length;
  }) as unknown as Promise<number>;
