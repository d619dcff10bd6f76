import type { Actor } from '../actor/actor';
import { callerLanguage } from '../errors/language';
import { companyZone } from './company-time';
import { panelPath } from './goal';
import type { Asked, Column, Mark, Reader, Report, Row } from './report';
import { columnsFor, refuseHidden } from './rights';

/** What is not a column of its own but belongs to one: whose it is, what people read for it. */
const BESIDE = ['documentId', 'label'];

const only = (row: Row, columns: readonly Column[], report: Report): Row => {
  const hidden = new Set(report.columns.filter((it) => !columns.includes(it)).map((it) => it.name));
  return Object.fromEntries(
    Object.entries(row).filter(
      ([name, value]) =>
        value !== undefined &&
        !hidden.has(name) &&
        (BESIDE.includes(name) || report.columns.some((it) => it.name === name)),
    ),
  );
};

export const readerOf = (actor: Actor): Reader => ({
  actor,
  language: callerLanguage(),
  zone: companyZone(),
});

const marksOf = async (report: Report, asked: Asked, reader: Reader, rows: Row[]): Promise<Mark[]> => {
  const { from } = report.chart;
  if (report.marks) return report.marks(asked, reader);
  return rows.map((row) => ({
    category: String(row[from?.category ?? ''] ?? ''),
    value: row[from?.value ?? ''] ?? 0,
    goal: report.goal?.(row, asked, reader),
  }));
};

const pagination = ({ page, pageSize }: Asked, total: number) => ({
  page,
  pageSize,
  pageCount: Math.ceil(total / pageSize),
  total,
});

/** One page of a report, as every door answers it; `meta.goals` leads from each row to the records behind it. */
export const answerReport = async (report: Report, asked: Asked, actor: Actor) => {
  refuseHidden(actor, report, asked);
  const reader = readerOf(actor);
  const columns = columnsFor(actor, report);
  const { rows, total } = await report.rows(asked, reader);
  const marks = await marksOf(report, asked, reader, rows);
  return {
    data: rows.map((row) => only(row, columns, report)),
    meta: {
      ...(report.paged ? { pagination: pagination(asked, total) } : {}),
      ...(actor.kind === 'staff'
        ? {
            goals: rows.map((row) => panelPath(report.goal?.(row, asked, reader), actor)),
            chart: marks.map(({ goal, ...mark }) => ({ ...mark, goal: panelPath(goal, actor) })),
          }
        : {}),
    },
  };
};
