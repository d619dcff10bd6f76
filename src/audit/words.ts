import type { Actor, Door } from '../actor/actor';
import type { ErrorCode } from '../errors/codes';
import { fieldLabel, labelsOf, nounLabel } from '../labels';
import type { Text } from '../labels/text';
import { reportNames, reportUid } from '../reports/names';
import { reportTexts } from '../reports/words';

/** The trail stores names of the program's own; here is how people read them. Pure: the server and the panel ask. */

/** What may happen to a record of any noun. */
const PLAIN_ACTIONS: Readonly<Record<string, Text>> = {
  create: ['新建', 'Created'],
  update: ['修改', 'Changed'],
  delete: ['删除', 'Deleted'],
  merge: ['合并数据字典条目', 'Dictionary item merged'],
  export: ['导出', 'Taken away'],
};

/** What was done to a record; the bare name where nobody has a word for it. */
export const actionLabel = (uid: string, action: string): Text => {
  const labels = labelsOf(uid);
  return (
    labels?.steps?.[action]?.label ?? labels?.actions?.[action] ?? PLAIN_ACTIONS[action] ?? [action, action]
  );
};

const REPORTS: Readonly<Record<string, Text>> = Object.fromEntries(
  Object.entries(reportNames).map(([name, text]) => [reportUid(name), text]),
);

/** What it was done to: a noun, or a report. */
export const subjectLabel = (uid: string): Text => REPORTS[uid] ?? nounLabel(uid);

/** What is written down of a report that is taken away. */
const TAKEN: Readonly<Record<string, Text>> = { filter: reportTexts.filter, rows: reportTexts.rowsTaken };

/** What changed: an input of the step, a field of the record, or what was taken away of a report. */
export const changeLabel = (uid: string, action: string, field: string): Text =>
  (uid in REPORTS && TAKEN[field]) ||
  (labelsOf(uid)?.steps?.[action]?.inputs?.[field] ?? fieldLabel(uid, field));

const DOORS: Readonly<Record<Door, Text>> = {
  panel: ['管理界面', 'Panel'],
  rest: ['REST 接口', 'REST'],
  graphql: ['GraphQL 接口', 'GraphQL'],
  mcp: ['MCP', 'MCP'],
  clock: ['定时任务', 'Scheduled job'],
  import: ['导入', 'Import'],
  command: ['命令行', 'Command line'],
};

/** The door through which it came. */
export const doorLabel = (door: string): Text => DOORS[door as Door] ?? [door, door];

const REFUSALS: Readonly<Record<ErrorCode, Text>> = {
  INVALID_INPUT: ['输入有误', 'Wrong input'],
  RULE_BROKEN: ['不符合规则', 'Against a rule'],
  NOT_ALLOWED: ['没有权限', 'Not allowed'],
  NOT_FOUND: ['找不到', 'Not found'],
  STATE_CONFLICT: ['当前状态不允许', 'Not possible in its state'],
  DUPLICATE: ['重复', 'Duplicate'],
  SALES_SYSTEM_UNAVAILABLE: ['销售系统不可用', 'Sales system unavailable'],
};

/** Why it was refused, by the error code. */
export const refusalLabel = (code: string): Text => REFUSALS[code as ErrorCode] ?? [code, code];

/** Who acts where nobody does: the start of the system, commands, jobs. */
const HOUSE: Readonly<Record<string, Text>> = {
  system: ['系统', 'System'],
  churn: ['流失预警任务', 'Churn job'],
};

/** Who did it: people and programs by their names, the house itself in words. */
export const actorLabel = (kind: Actor['kind'], name: string): Text =>
  (kind === 'job' && HOUSE[name]) || [name, name];

/** An event of the trail as it is stored. */
export interface TrailRow {
  action?: unknown;
  door?: unknown;
  actorName?: unknown;
  actorType?: unknown;
  subjectType?: unknown;
  refusal?: unknown;
}

const WORDS: Readonly<Record<string, (value: string, row: TrailRow) => Text>> = {
  action: (value, { subjectType }) => actionLabel(String(subjectType), value),
  door: doorLabel,
  actorName: (value, { actorType }) => actorLabel(actorType as Actor['kind'], value),
  subjectType: subjectLabel,
  refusal: refusalLabel,
};

/** The fields of the trail that hold names of the program's own. */
export const TRAIL_FIELDS: readonly string[] = Object.keys(WORDS);

/** Such a field of an event as people read it; empty where nothing is stored. */
export const trailWord = (field: string, row: TrailRow): Text => {
  const value = row[field as keyof TrailRow];
  if (value === null || value === undefined || value === '') return ['', ''];
  return WORDS[field]?.(String(value), row) ?? [String(value), String(value)];
};
