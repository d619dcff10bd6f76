import { adminApi } from '@strapi/strapi/admin';
import type { ReportAnswer, ReportDescription } from './types';

export type Asked = Record<string, string>;

/** Answers carry words: they are cached by language. Figures are asked for anew whenever a page is opened. */
const reportsApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    reports: builder.query<ReportDescription[], { language: string }>({
      query: () => ({ url: '/crm/reports', method: 'GET' }),
      transformResponse: (response: { data: ReportDescription[] }) => response.data,
    }),
    report: builder.query<ReportAnswer, { name: string; asked: Asked; language: string }>({
      query: ({ name, asked }) => ({ url: `/crm/reports/${name}`, method: 'GET', config: { params: asked } }),
      keepUnusedDataFor: 0,
    }),
  }),
  overrideExisting: true,
});

export const { useReportsQuery, useReportQuery } = reportsApi;
