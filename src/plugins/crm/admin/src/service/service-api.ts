import { adminApi } from '@strapi/strapi/admin';
import { listTag } from '../api/crm-api';
import type { Page } from '../api/types';
import { SERVICE_REQUEST } from '../nouns';

interface Named {
  documentId: string;
  name: string;
}

/** A request of the archive, as far as its reader may see it. */
export interface ArchivedRequest {
  documentId: string;
  code?: string;
  type?: string;
  summary?: string;
  request?: string;
  treatment?: string | null;
  result?: string | null;
  satisfaction?: number | null;
  rounds?: unknown;
  createdAt?: string;
  archivedAt?: string | null;
  customer?: Named | null;
  creator?: Named | null;
  assignee?: Named | null;
  handledBy?: Named | null;
}

export type ArchiveFilters = Partial<
  Record<'customer' | 'summary' | 'type' | 'from' | 'to' | 'words', string>
>;

interface ArchiveAnswer {
  data: ArchivedRequest[];
  meta: { pagination: Page };
}

const get = (url: string, params: object = {}) => ({ url, method: 'GET' as const, config: { params } });
const found = ({ data }: { data: ArchivedRequest[] }) => data;

const serviceApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] as const }).injectEndpoints({
  endpoints: (builder) => ({
    archive: builder.query<ArchiveAnswer, ArchiveFilters & { page: number; pageSize: number }>({
      query: (asked) => get('/crm/service-requests/archive', asked),
      providesTags: [listTag(SERVICE_REQUEST)],
    }),
    similarTo: builder.query<ArchivedRequest[], { documentId: string }>({
      query: ({ documentId }) => get(`/crm/service-requests/${documentId}/similar`),
      transformResponse: found,
    }),
    similarText: builder.query<ArchivedRequest[], { text: string }>({
      query: ({ text }) => get('/crm/service-requests/similar', { text }),
      transformResponse: found,
    }),
  }),
  overrideExisting: true,
});

export const { useArchiveQuery, useSimilarToQuery, useSimilarTextQuery } = serviceApi;
