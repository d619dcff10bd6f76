import type { Actor } from '../../actor/actor';
import { refusalsRecorded } from '../../audit/refusals';
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

type Wanted<Forms extends Format> = Asked & { format: Forms };

/** What is to be taken away, in the trail: which report, in which form, asked what. */
const wantedAway = (report: Report, asked: Wanted<Format>, actor: Actor) => {
  const filter = Object.fromEntries(Object.entries(asked.values).filter(([, value]) => value !== undefined));
  return {
    actor,
    action: 'export',
    uid: reportUid(report.name),
    label: asked.format.toUpperCase(),
    changes: [{ field: 'filter', from: null, to: filter as unknown }],
  };
};

/** Whoever takes data away leaves a trace, with the number of rows; whoever may not, one of his attempt. */
const takenAway = <T>(
  report: Report,
  asked: Wanted<Format>,
  actor: Actor,
  take: () => Promise<{ taken: T; rows: number }>,
): Promise<T> => {
  const event = wantedAway(report, asked, actor);
  return refusalsRecorded(event, async () => {
    if (!mayExport(actor)) throw new CrmError('NOT_ALLOWED', errorTexts.notAllowed);
    refuseHidden(actor, report, asked);
    const { taken, rows } = await take();
    await record({ ...event, changes: [...event.changes, { field: 'rows', from: null, to: rows }] });
    return taken;
  });
};

/** The whole of a report as a file. It leaves a trace before it leaves the house: who, which filter, how many rows. */
export const exportReport = (
  report: Report,
  asked: Wanted<'csv' | 'xlsx'>,
  actor: Actor,
): Promise<ReportFile> =>
  takenAway(report, asked, actor, async () => {
    const reader = readerOf(actor);
    const columns = columnsFor(actor, report);
    const rows = await allRows(report, asked, reader);
    const title = say(report.label, reader.language);
    const body =
      asked.format === 'csv'
        ? toCsv(columns, rows, reader.language)
        : await toXlsx(title, columns, rows, reader.language);
    const name = `${title}-${dayOf(new Date(), reader.zone)}.${asked.format}`;
    return { taken: { body, type: TYPES[asked.format], name }, rows: rows.length };
  });

/**
 * The figures of a chart that is taken away as a picture: the panel draws it, so the right is asked and the trace is
 * left where the figures are answered.
 */
export const exportChart = (report: Report, asked: Wanted<'png'>, actor: Actor) =>
  takenAway(report, asked, actor, async () => {
    const taken = await answerReport(report, asked, actor);
    return { taken, rows: taken.data.length };
  });
