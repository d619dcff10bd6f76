import type { Actor } from '../actor/actor';
import { CrmError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import { reportUid } from './names';
import type { Asked, Column, FieldRef, Report } from './report';
import { mayReadField } from './scope';

export const reportPermission = (report: Pick<Report, 'name'>) => reportUid(report.name);
export const EXPORT_PERMISSION = 'plugin::crm.report.export';

const may = (actor: Actor, ref: FieldRef | undefined) => !ref || mayReadField(actor, ref.uid, ref.field);

export const mayAsk = (actor: Actor, report: Report): boolean =>
  actor.kind !== 'staff' || actor.ability.can(reportPermission(report));

export const mayExport = (actor: Actor): boolean =>
  actor.kind !== 'staff' || actor.ability.can(EXPORT_PERMISSION);

/** The columns that this reader sees: one made of a field that he may not read is not there at all. */
export const columnsFor = (actor: Actor, report: Report): readonly Column[] =>
  report.columns.filter((it) => may(actor, it.field));

/** Refuses a question about a field that the reader may not read: its answer would tell him. */
export const refuseHidden = (actor: Actor, report: Report, { values, sort }: Asked): void => {
  const hidden = report.parameters.some((it) => {
    const value = values[it.name];
    if (value === undefined) return false;
    return !may(actor, it.field) || !may(actor, it.choices?.find((one) => one.value === value)?.field);
  });
  const sorted = sort && !may(actor, report.columns.find((it) => it.name === sort.column)?.field);
  if (hidden || sorted || columnsFor(actor, report).length === 0)
    throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
};
