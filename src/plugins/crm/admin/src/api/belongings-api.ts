import { OPPORTUNITY, PLAN_ITEM, RETENTION_MEASURE } from '../nouns';
import { crmApi, documentTag, listTag } from './crm-api';
import type { ListedRecord } from './types';

/** More than anybody plans for one opportunity; the server gives no more at once. */
const MOST = 100;

export interface PlanItem {
  documentId: string;
  /** A day, without a time: 2026-11-21. */
  date: string;
  todo: string;
  result?: string | null;
}

export interface Measure extends ListedRecord {
  measure: string;
  author?: unknown;
}

interface Page<T> {
  results: T[];
}

const url = (uid: string, documentId?: string) =>
  `/content-manager/collection-types/${uid}${documentId ? `/${documentId}` : ''}`;

const ofPlan = (opportunity: string) => [listTag(PLAN_ITEM), documentTag(OPPORTUNITY, opportunity)];

/** What belongs to a record, read and written by the content manager's own routes, so that its rights hold. */
const belongingsApi = crmApi.injectEndpoints({
  endpoints: (builder) => ({
    planItems: builder.query<PlanItem[], { opportunity: string }>({
      query: ({ opportunity }) => ({
        url: url(PLAN_ITEM),
        method: 'GET',
        config: {
          params: {
            page: 1,
            pageSize: MOST,
            sort: 'date:ASC',
            filters: { opportunity: { documentId: { $eq: opportunity } } },
          },
        },
      }),
      transformResponse: (response: Page<PlanItem>) => response.results,
      providesTags: [listTag(PLAN_ITEM)],
    }),
    addPlanItem: builder.mutation<unknown, { opportunity: string; date: string; todo: string }>({
      query: ({ opportunity, date, todo }) => ({
        url: url(PLAN_ITEM),
        method: 'POST',
        data: { date, todo, opportunity: { connect: [{ documentId: opportunity }] } },
      }),
      invalidatesTags: (_result, error, { opportunity }) => (error ? [] : ofPlan(opportunity)),
    }),
    changePlanItem: builder.mutation<
      unknown,
      { opportunity: string; documentId: string; data: Partial<PlanItem> }
    >({
      query: ({ documentId, data }) => ({ url: url(PLAN_ITEM, documentId), method: 'PUT', data }),
      invalidatesTags: (_result, error, { opportunity }) => (error ? [] : ofPlan(opportunity)),
    }),
    removePlanItem: builder.mutation<unknown, { opportunity: string; documentId: string }>({
      query: ({ documentId }) => ({ url: url(PLAN_ITEM, documentId), method: 'DELETE' }),
      invalidatesTags: (_result, error, { opportunity }) => (error ? [] : ofPlan(opportunity)),
    }),
    measures: builder.query<Measure[], { churnCase: string }>({
      query: ({ churnCase }) => ({
        url: url(RETENTION_MEASURE),
        method: 'GET',
        config: {
          params: {
            page: 1,
            pageSize: MOST,
            sort: 'createdAt:DESC',
            filters: { churnCase: { documentId: { $eq: churnCase } } },
          },
        },
      }),
      transformResponse: (response: Page<Measure>) => response.results,
      providesTags: [listTag(RETENTION_MEASURE)],
    }),
  }),
  overrideExisting: true,
});

export const {
  usePlanItemsQuery,
  useAddPlanItemMutation,
  useChangePlanItemMutation,
  useRemovePlanItemMutation,
  useMeasuresQuery,
} = belongingsApi;
