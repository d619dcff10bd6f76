import type { Actor } from '../../actor/actor';
import { churnCaseRules } from '../../api/churn-case/rules';
import { record } from '../../audit/trail';

const { uid } = churnCaseRules;

/** An open case whose customer has ordered again. */
export interface Ordered {
  caseId: number;
  lastOrderAt: Date;
}

/**
 * Closes a batch of cases as recovered, in one transaction with its trail. Who was faster and confirmed one, keeps it.
 * @returns how many were closed.
 */
export const recoverCases = (batch: readonly Ordered[], actor: Actor, now: Date): Promise<number> =>
  strapi.db.transaction(async ({ trx }) => {
    const knex = strapi.db.connection;
    const open = knex('churn_cases')
      .transacting(trx)
      .whereIn(
        'id',
        batch.map((it) => it.caseId),
      )
      .whereNotNull('open_key')
      .orderBy('id')
      .select('id', 'document_id', 'code', 'status');
    if (strapi.db.dialect.client !== 'sqlite') open.forUpdate();
    const cases = (await open) as { id: number; document_id: string; code: string; status: string }[];
    if (cases.length === 0) return 0;
    await knex('churn_cases')
      .transacting(trx)
      .whereIn(
        'id',
        cases.map((it) => it.id),
      )
      .update({ status: 'recovered', recovered_at: now, open_key: null, updated_at: now });
    const ordered = new Map(batch.map((it) => [it.caseId, it.lastOrderAt]));
    await record(
      cases.map((it) => ({
        actor,
        action: 'recover',
        uid,
        documentId: it.document_id,
        label: it.code,
        changes: [
          { field: 'status', from: it.status, to: 'recovered' },
          { field: 'recoveredAt', from: null, to: now.toISOString() },
          // The order that brought him back.
          { field: 'lastOrderAt', from: null, to: ordered.get(Number(it.id))?.toISOString() ?? null },
        ],
      })),
      now,
    );
    return cases.length;
  }) as unknown as Promise<number>;
