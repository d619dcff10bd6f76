import type { Actor } from '../actor/actor';
import { callerLanguage } from '../errors/language';
import { say } from '../labels/text';
import type { Report } from './report';
import { columnsFor, mayExport } from './rights';
import { mayReadField } from './scope';

/** All that the panel needs to build a report's page, in the caller's language. */
export const describeReport = (report: Report, actor: Actor) => {
  const language = callerLanguage();
  const may = (ref?: { uid: string; field: string }) => !ref || mayReadField(actor, ref.uid, ref.field);
  return {
    name: report.name,
    label: say(report.label, language),
    about: say(report.about, language),
    paged: report.paged,
    parameters: report.parameters
      .filter((it) => may(it.field))
      .map(({ name, label, kind, choices }) => ({
        name,
        label: say(label, language),
        kind,
        choices: choices
          ?.filter((it) => may(it.field))
          .map((it) => ({ value: it.value, label: say(it.label, language) })),
      })),
    columns: columnsFor(actor, report).map(({ name, label, kind, readAs, sortable }) => ({
      name,
      label: say(label, language),
      kind,
      readAs,
      // A report that is not paged is here as a whole: the panel may sort it by anything.
      sortable: Boolean(sortable) || !report.paged,
    })),
    chart: {
      kind: report.chart.kind,
      category: say(report.chart.category, language),
      value: say(report.chart.value, language),
      valueKind: report.chart.valueKind,
    },
    formats: mayExport(actor) ? ['csv', 'xlsx', 'png'] : [],
  };
};
