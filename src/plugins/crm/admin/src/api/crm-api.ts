import { adminApi } from '@strapi/strapi/admin';
import type {
  ActionsAnswer,
  DictionaryChoice,
  HistoryEvent,
  ListedRecord,
  Me,
  Page,
  SchemaAnswer,
  StaffCandidate,
  StepAnswer,
} from './types';

export interface RecordRef {
  uid: string;
  plural: string;
  documentId: string;
}

/** Every answer with words in it is cached by language too, so that switching the language asks again. */
interface Spoken {
  language: string;
}

export const documentTag = (uid: string, documentId: string) => ({
  type: 'Document' as const,
  id: `${uid}_${documentId}`,
});
export const listTag = (uid: string) => ({ type: 'Document' as const, id: `${uid}_LIST` });

/** The routes under /crm as RTK queries, in the panel's own cache: a saved document renews what hangs on it. */
export const crmApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'Relations', 'CrmMe', 'CrmStaff', 'CrmDictionary'] as const })
  .injectEndpoints({
    endpoints: (builder) => ({
      actions: builder.query<ActionsAnswer, RecordRef & Spoken>({
        query: ({ plural, documentId }) => ({ url: `/crm/${plural}/${documentId}/actions`, method: 'GET' }),
        providesTags: (_result, _error, { uid, documentId }) => [documentTag(uid, documentId)],
      }),
      takeStep: builder.mutation<StepAnswer, RecordRef & { step: string; data: Record<string, unknown> }>({
        query: ({ plural, documentId, step, data }) => ({
          url: `/crm/${plural}/${documentId}/${step}`,
          method: 'POST',
          data: { data },
        }),
      }),
      crmSchema: builder.query<SchemaAnswer, Spoken>({
        query: () => ({ url: '/crm/schema', method: 'GET' }),
        transformResponse: (response: { data: SchemaAnswer }) => response.data,
      }),
      staff: builder.query<StaffCandidate[], Spoken & { choice: string }>({
        query: ({ choice }) => ({ url: '/crm/staff', method: 'GET', config: { params: { for: choice } } }),
        transformResponse: (response: { data: StaffCandidate[] }) => response.data,
        providesTags: ['CrmStaff'],
      }),
      dictionary: builder.query<DictionaryChoice[], Spoken & { category: string }>({
        query: ({ category }) => ({ url: `/crm/dictionary/${encodeURIComponent(category)}`, method: 'GET' }),
        transformResponse: (response: { data: DictionaryChoice[] }) => response.data,
        providesTags: ['CrmDictionary', listTag('api::dictionary-item.dictionary-item')],
      }),
      me: builder.query<Me, void>({
        query: () => ({ url: '/crm/me', method: 'GET' }),
        transformResponse: (response: { data: Me }) => response.data,
        providesTags: ['CrmMe'],
      }),
      /** A record as a list shows it: with the names of the people it names, as far as the reader may know them. */
      listed: builder.query<ListedRecord | null, { uid: string; documentId: string }>({
        query: ({ uid, documentId }) => ({
          url: `/content-manager/collection-types/${uid}`,
          method: 'GET',
          config: { params: { page: 1, pageSize: 1, filters: { documentId: { $eq: documentId } } } },
        }),
        transformResponse: (response: { results: ListedRecord[] }) => response.results[0] ?? null,
        providesTags: (_result, _error, { uid, documentId }) => [documentTag(uid, documentId)],
      }),
      /** The first few records that the words are found in. */
      found: builder.query<ListedRecord[], { uid: string; words: string }>({
        query: ({ uid, words }) => ({
          url: `/content-manager/collection-types/${uid}`,
          method: 'GET',
          config: { params: { page: 1, pageSize: 20, ...(words.trim() ? { _q: words.trim() } : {}) } },
        }),
        transformResponse: (response: { results: ListedRecord[] }) => response.results,
        providesTags: (_result, _error, { uid }) => [listTag(uid)],
      }),
      history: builder.query<
        { data: HistoryEvent[]; pagination: Page },
        RecordRef & Spoken & { page: number }
      >({
        query: ({ plural, documentId, page }) => ({
          url: `/crm/history/${plural}/${documentId}`,
          method: 'GET',
          config: { params: { page, pageSize: 10 } },
        }),
        transformResponse: (response: { data: HistoryEvent[]; meta: { pagination: Page } }) => ({
          data: response.data,
          pagination: response.meta.pagination,
        }),
        providesTags: (_result, _error, { uid, documentId }) => [documentTag(uid, documentId)],
      }),
    }),
    overrideExisting: true,
  });

export const {
  useActionsQuery,
  useTakeStepMutation,
  useCrmSchemaQuery,
  useStaffQuery,
  useDictionaryQuery,
  useMeQuery,
  useListedQuery,
  useFoundQuery,
  useHistoryQuery,
} = crmApi;
