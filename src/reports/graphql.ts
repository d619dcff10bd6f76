import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/current';
import { readArguments } from './parameters';
import { reports } from './registry';
import type { ColumnKind, Report } from './report';
import { answerReport } from './run';

const pascal = (name: string) => name.replace(/^\w/, (letter) => letter.toUpperCase());

/** `reportChurn`: the name of a report's query. */
export const queryName = (report: Pick<Report, 'name'>): string => `report${pascal(report.name)}`;

/** Money stays text: a float would round it. */
const SCALARS: Record<ColumnKind, string> = {
  text: 'String',
  choice: 'String',
  money: 'String',
  integer: 'Int',
  year: 'Int',
  percent: 'Float',
};

const PAGING = ['page: Int', 'pageSize: Int', 'sort: String'];

const typeDefsOf = (report: Report): string => {
  const type = pascal(queryName(report));
  const own = report.columns.map((it) => `  ${it.name}: ${SCALARS[it.kind]}`);
  const beside = report.columns.flatMap((it) => (it.readAs ? [`  ${it.readAs}: String`] : []));
  const asked = report.parameters.map((it) => `${it.name}: ${it.kind === 'year' ? 'Int' : 'String'}`);
  const args = [...asked, ...(report.paged ? PAGING : [])].join(', ');
  return [
    `type ${type}Row {\n${[...own, ...beside, ...(report.paged ? ['  documentId: ID'] : [])].join('\n')}\n}`,
    `type ${type} {\n  rows: [${type}Row!]!\n  total: Int!\n}`,
    `type Query {\n  ${queryName(report)}(${args}): ${type}\n}`,
  ].join('\n\n');
};

const resolverOf = (report: Report) => async (_: unknown, args: Record<string, unknown>) => {
  const { data, meta } = await answerReport(report, readArguments(report, args), await currentActor());
  return { rows: data, total: meta.pagination?.total ?? data.length };
};

/** A query for every report; each is granted like its REST route. */
export const registerReportQueries = (strapi: Core.Strapi): void => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs: reports.map(typeDefsOf).join('\n\n'),
      resolvers: {
        Query: Object.fromEntries(reports.map((it) => [queryName(it), { resolve: resolverOf(it) }])),
      },
      resolversConfig: Object.fromEntries(
        reports.map((it) => [
          `Query.${queryName(it)}`,
          { auth: { scope: [`api::report.report.${it.name}`] } },
        ]),
      ),
    }));
};
