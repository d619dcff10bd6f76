import type { Text } from '../labels/text';
import { nounLabel } from '../labels';
import { crmActions } from './actions';
import type { Grant, RecordGrants } from './matrix';
import { roles } from './matrix';
import { conditions } from './conditions';

const both = ([zh, en]: Text) => `${zh} ${en}`;

const wordsOf = (name: string) => conditions.find((it) => it.name === name)?.label ?? ([name, name] as const);

const rowsText = (rows: readonly string[] = []) =>
  rows.length === 0 ? '●' : rows.map((it) => both(wordsOf(it))).join(', ');

const grantText = (grant: Grant | undefined) => {
  if (!grant) return '–';
  const fields = grant.only ? ` (${grant.only.join(', ')})` : '';
  const without = grant.except ? ` (− ${grant.except.join(', ')})` : '';
  return rowsText(grant.rows) + fields + without;
};

const VERBS: readonly [keyof RecordGrants, Text][] = [
  ['create', ['新建', 'create']],
  ['read', ['查看', 'read']],
  ['update', ['修改', 'change']],
  ['delete', ['删除', 'delete']],
];

const nouns = [...new Set(roles.flatMap((it) => Object.keys(it.records)))];

const heading = `| | ${roles.map((it) => both(it.name)).join(' | ')} |\n|---|${roles.map(() => '---').join('|')}|`;

const recordRows = nouns.flatMap((noun) =>
  VERBS.filter(([verb]) => roles.some((it) => it.records[noun]?.[verb])).map(
    ([verb, label]) =>
      `| ${both(nounLabel(`api::${noun}.${noun}`))}: ${both(label)} | ${roles
        .map((it) => grantText(it.records[noun]?.[verb]))
        .join(' | ')} |`,
  ),
);

const actionRows = crmActions.map(({ id, label, group }) => {
  const key = id.replace('plugin::crm.', '');
  const cells = roles.map((it) => (key in it.actions ? rowsText(it.actions[key]) : '–'));
  return `| ${both(group)}: ${both(label)} \`${id}\` | ${cells.join(' | ')} |`;
});

/** docs/rights.md: what each role may do at the first start, and what the conditions mean. */
export const rightsDocument = (): string =>
  [
    '# 权限 Rights',
    '',
    'What the four roles may do at the first start. An administrator changes all of it in the panel, and no upgrade or',
    'restart undoes that. ● is every row; a condition limits the rows; fields in brackets limit the fields. Made from',
    '`src/access/matrix.ts` by `npm run documents`.',
    '',
    heading,
    ...recordRows,
    ...actionRows,
    '',
    '## 条件 Conditions',
    '',
    ...conditions.map((it) => `- **${both(it.label)}** – ${it.about[0]}. ${it.about[1]}.`),
    '',
  ].join('\n');
