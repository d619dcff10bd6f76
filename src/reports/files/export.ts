import type { Actor } from '../../actor/actor';
import { record } from '../../audit/trail';
import { CrmError } from '../../errors/crm-error';
import { errorTexts } from '../../errors/texts';
import { say } from '../../labels/text';
import type { Format } from '../parameters';
import type { Asked, Reader, Report, Row } from '../report';
import { columnsFor, mayExport, refuseHidden } from '../rights';
import { reportUid } from '../names';
import { answerReport, readerOf } from '../run';
import { dayOf } from '../company-time';
import { reportTexts } from '../words';
import { toCsv } from './csv';
import { toXlsx } from './xlsx';

/** More than this is no report that somebody reads; he is told, and nothing is cut off in silence. */
export const MAX_ROWS = 100_000;
const BATCH = 5000;

const allRows = async (report: Report, asked: Asked, reader: Reader): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let page = 1; ; page += 1) {
    const batch = await report.rows({ ...asked, page, pageSize: BATCH }, reader);
    if (batch.total > MAX_ROWS) {
      throw new CrmError(
        'RULE_BROKEN',
        reportTexts.tooMany,
        { total: batch.total, max: MAX_ROWS },
        { total: batch.total, max: MAX_ROWS },
      );
    }
    rows.push(...batch.rows);
    if (!report.paged || batch.rows.length === 0 || rows.length >= batch.total) return rows;
  }
};

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export interface ReportFile {
  body: Buffer;
  type: string;
  name: string;
}

/** What is taken away, in the trail: which report, in which form, asked what, how many rows. */
const takenAway = (report: Report, asked: Asked & { format: Format }, rows: number) => {
  const filter = Object.fromEntries(Object.entries(asked.values).filter(([, value]) => value !== undefined));
  return {
    action: 'export',
    uid: reportUid(report.name),
    label: asked.format.toUpperCase(),
    changes: [
      { field: 'filter', from: null, to: filter },
      { field: 'rows', from: null, to: rows },
    ],
  };
};

const assertMayExport = (actor: Actor): void => {
  if (!mayExport(actor)) throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
};

/** The whole of a report as a file. It leaves a trace before it leaves the house: who, which filter, how many rows. */
export const exportReport = async (
  report: Report,
  asked: Asked & { format: 'csv' | 'xlsx' },
  actor: Actor,
): Promise<ReportFile> => {
  assertMayExport(actor);
  refuseHidden(actor, report, asked);
  const reader = readerOf(actor);
  const columns = columnsFor(actor, report);
  const rows = await allRows(report, asked, reader);
  const title = say(report.label, reader.language);
  const body =
    asked.format === 'csv'
      ? toCsv(columns, rows, reader.language)
      : await toXlsx(title, columns, rows, reader.language);
  await record({ actor, ...takenAway(report, asked, rows.length) });
  return {
    body,
    type: TYPES[asked.format],
    name: `${title}-${dayOf(new Date(), reader.zone)}.${asked.format}`,
  };
};

/**
 * The figures of a chart that is taken away as a picture: the panel draws it, so the right is asked and the trace is
 * left where the figures are answered.
 */
export const exportChart = async (report: Report, asked: Asked & { format: 'png' }, actor: Actor) => {
  assertMayExport(actor);
  const answer = await answerReport(report, asked, actor);
  await record({ actor, ...takenAway(report, asked, answer.data.length) });
  return answer;
};
