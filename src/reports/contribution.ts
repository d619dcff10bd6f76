import { salesSystem } from '../sales-system/service';
import type { ContributionAsked } from '../sales-system/port';
import { fieldLabel } from '../labels';
import type { Asked, Reader, Report } from './report';
import { scopeOf, type Scope } from './scope';
import { reportNames } from './names';
import { reportTexts } from './words';

const UID = 'api::customer.customer';

interface Known {
  nameKey: string;
  name: string;
  documentId: string;
}

/** The names of customers that this reader may see, each beside its customer. */
const names = (scope: Scope) =>
  scope.narrow(
    strapi.db.connection('customer_names as n').join('customers as c', 'c.id', 'n.customer_ref'),
    'c.id',
  );

/**
 * One customer under several spellings is one row: the sales system folds the spellings of one name by itself, and
 * is told which other names belong to whom. There are few of those, so that the sum, the order, the page and the
 * total still come from one statement over there.
 */
const aliases = async (scope: Scope): Promise<Map<string, string>> => {
  const rows = (await names(scope).where('n.alias', true).select({ key: 'n.name_key', name: 'c.name' })) as {
    key: string;
    name: string;
  }[];
  return new Map(rows.map((it) => [it.key, it.name]));
};

/** Who may read some customers only sees their orders alone, and no name that could not be matched. */
const among = async (scope: Scope): Promise<Set<string> | undefined> => {
  if (scope.all) return undefined;
  const rows = (await names(scope).where('n.alias', false).select({ key: 'n.name_key' })) as {
    key: string;
  }[];
  return new Set(rows.map((it) => it.key));
};

const question = async ({ values, page, pageSize }: Asked, scope: Scope): Promise<ContributionAsked> => ({
  name: values.name as string | undefined,
  year: values.year as number | undefined,
  page,
  pageSize,
  aliases: await aliases(scope),
  among: await among(scope),
});

const ours = async (scope: Scope, keys: readonly string[]): Promise<Map<string, Known>> => {
  const rows = (await names(scope)
    .whereIn('n.name_key', [...keys])
    .whereNull('c.archived_at')
    .select({ nameKey: 'n.name_key', name: 'c.name', documentId: 'c.document_id' })) as Known[];
  return new Map(rows.map((it) => [it.nameKey, it]));
};

/** Requirements 5: what each customer has ordered, from the sales system; names that match nobody are shown, too. */
export const contribution: Report = {
  name: 'contribution',
  label: reportNames.contribution,
  about: [
    '统计每个客户已发货和已回款订单的总金额，数据来自销售系统',
    'What each customer has ordered in all (shipped and paid orders), from the sales system',
  ],
  parameters: [
    { name: 'name', label: fieldLabel(UID, 'name'), kind: 'text', field: { uid: UID, field: 'name' } },
    { name: 'year', label: reportTexts.year, kind: 'year' },
  ],
  columns: [
    { name: 'customer', label: reportTexts.customer, kind: 'text', field: { uid: UID, field: 'name' } },
    { name: 'amount', label: reportTexts.amount, kind: 'money' },
  ],
  paged: true,
  chart: {
    kind: 'bar',
    category: reportTexts.customer,
    value: reportTexts.amount,
    valueKind: 'money',
    from: { category: 'customer', value: 'amount' },
  },
  async rows(asked, { actor }: Reader) {
    const scope = await scopeOf(actor, UID);
    const { rows, total } = await salesSystem(strapi).contribution(await question(asked, scope));
    const known = await ours(
      scope,
      rows.map((it) => it.nameKey),
    );
    return {
      total,
      rows: rows.map(({ customer, nameKey, amount }) => ({
        customer: known.get(nameKey)?.name ?? customer,
        documentId: known.get(nameKey)?.documentId,
        amount,
      })),
    };
  },
  goal: ({ documentId }) => (documentId ? { uid: UID, documentId: String(documentId) } : undefined),
};
