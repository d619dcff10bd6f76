import type { App } from '../../helpers/app';
import type { Person } from '../../helpers/people';
import type { PersonField, WorkflowTable } from '../../../src/workflow/table';

let serial = 0;
const id = () => `m${(serial += 1)}${Math.random().toString(36).slice(2, 12)}`;

const COMPLETE_CUSTOMER = {
  region: '北京',
  level: '1',
  address: 'a',
  postalCode: '1',
  phone: '1',
  fax: '1',
  website: 'w',
  legalRepresentative: 'l',
  bankName: 'b',
  bankAccount: '1',
};

const FIELDS: Record<string, () => Record<string, unknown>> = {
  opportunity: () => ({ customerName: `甲${id()}`, successRate: 1, summary: 's', description: 'd' }),
  customer: () => ({ name: `乙${id()}`, ...COMPLETE_CUSTOMER }),
  'churn-case': () => ({}),
  'service-request': () => ({ type: '咨询', summary: 's', request: 'r' }),
};

/** A change that any state which can be edited allows. */
export const CHANGE: Record<string, Record<string, unknown>> = {
  opportunity: { summary: 'changed' },
  customer: { address: 'changed' },
  'churn-case': { reason: 'changed' },
  'service-request': { summary: 'changed' },
};

const insert = async (app: App, uid: string, data: Record<string, unknown>) => {
  const now = new Date();
  const row = await app.strapi.db
    .query(uid as 'api::customer.customer')
    .create({ data: { documentId: id(), createdAt: now, updatedAt: now, publishedAt: now, ...data } });
  return row as unknown as { id: number; documentId: string };
};

/** A record in a state, with persons, written past every rule: where the matrix starts from. */
export const makeRow = async (
  app: App,
  table: WorkflowTable,
  state: string,
  persons: Partial<Record<PersonField, Person>>,
): Promise<string> => {
  const links = Object.fromEntries(Object.entries(persons).map(([field, person]) => [field, person.staffId]));
  const data: Record<string, unknown> = { ...FIELDS[table.noun](), status: state, ...links };
  if (table.noun === 'churn-case' || table.noun === 'service-request') {
    const customer = await insert(app, 'api::customer.customer', {
      ...FIELDS.customer(),
      status: 'normal',
      manager: persons.manager?.staffId,
    });
    data.customer = customer.id;
  }
  const row = await insert(app, table.uid, data);
  if (table.noun === 'churn-case' && state === 'deferred') {
    await insert(app, 'api::retention-measure.retention-measure', { measure: 'm', churnCase: row.id });
  }
  return row.documentId;
};

/** Right input for a step. */
export const inputFor = (table: WorkflowTable, step: string, assignee: Person): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(table.steps[step].input)
      .filter(([, field]) => field.required)
      .map(([name, field]) => {
        if (field.type === 'staff') return [name, assignee.documentId];
        return [name, field.type === 'text' ? 'x' : 5];
      }),
  );
