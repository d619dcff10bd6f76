import type { FieldError } from '../errors/crm-error';
import { CrmError, fieldError } from '../errors/crm-error';
import { errorTexts } from '../errors/texts';
import type { Text } from '../labels/text';
import { z } from 'zod';
import type { Asked, Parameter, Report } from './report';
import { reportTexts } from './words';

/** `png` answers the figures of the chart, from which the panel draws the picture that is taken away. */
export const FORMATS = ['json', 'csv', 'xlsx', 'png'] as const;
export type Format = (typeof FORMATS)[number];

const PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;
const MAX_TEXT = 255;

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const kinds: Record<Parameter['kind'], (parameter: Parameter) => z.ZodType> = {
  text: () => z.string().trim().max(MAX_TEXT),
  year: () => whole(1900, 2200),
  choice: ({ choices = [] }) => z.enum(choices.map((it) => it.value) as [string, ...string[]]),
};

const textOf: Record<Parameter['kind'], Text> = {
  text: errorTexts.fieldTooLong,
  year: errorTexts.fieldInteger,
  choice: errorTexts.fieldChoice,
};

const readSort = (report: Report, value: string): Asked['sort'] | undefined => {
  const [column, order = 'asc'] = value.split(':');
  const known = report.columns.find((it) => it.name === column && it.sortable);
  return known && (order === 'asc' || order === 'desc') ? { column, order } : undefined;
};

/**
 * Reads the query string of a report: exactly its parameters, `format`, and for a paged one `page`, `pageSize` and
 * `sort` (`column:asc`). What is empty was not asked.
 * @throws CrmError INVALID_INPUT naming every part that is wrong or unknown.
 */
export const readAsked = (
  report: Report,
  query: Record<string, unknown>,
  formats: readonly Format[] = FORMATS,
): Asked & { format: Format } => {
  const found: FieldError[] = [];
  const wrong = (name: string, text: Text, field: Text | string = name) =>
    found.push(fieldError(name, text, { field, max: MAX_TEXT, min: 1 }));
  const read = (name: string, schema: z.ZodType, text: Text, label?: Text): unknown => {
    const value = query[name];
    if (value === undefined || value === '') return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) wrong(name, text, label);
    return parsed.success && parsed.data !== '' ? parsed.data : undefined;
  };
  const paging = report.paged ? ['page', 'pageSize', 'sort'] : [];
  const known = new Set([...report.parameters.map((it) => it.name), 'format', ...paging]);
  for (const name of Object.keys(query)) if (!known.has(name)) wrong(name, errorTexts.fieldUnknown);
  const values = Object.fromEntries(
    report.parameters.map((it) => [
      it.name,
      read(it.name, kinds[it.kind](it), textOf[it.kind], it.label) ??
        (it.kind === 'choice' ? it.choices?.[0].value : undefined),
    ]),
  ) as Asked['values'];
  const format = (read('format', z.enum(formats), errorTexts.fieldChoice) ?? 'json') as Format;
  const page = (report.paged && read('page', whole(1, 1_000_000), errorTexts.fieldInteger)) || 1;
  const pageSize =
    (report.paged && read('pageSize', whole(1, MAX_PAGE_SIZE), errorTexts.fieldTooBig)) || PAGE_SIZE;
  const wanted =
    report.paged && (read('sort', z.string().max(50), reportTexts.notCompared) as string | undefined);
  const sort = wanted ? readSort(report, wanted) : undefined;
  if (wanted && !sort) wrong('sort', reportTexts.notCompared, wanted);
  if (found.length > 0) throw new CrmError('INVALID_INPUT', errorTexts.invalid, {}, { errors: found });
  return { values, format, page: page as number, pageSize: pageSize as number, sort };
};

/** The same for a door that hands over values (GraphQL, MCP): a number counts as its text, and no file is answered. */
export const readArguments = (report: Report, args: Record<string, unknown>): Asked => {
  const query = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, value == null ? '' : String(value)]),
  );
  const { format: _format, ...asked } = readAsked(report, query, ['json']);
  return asked;
};
