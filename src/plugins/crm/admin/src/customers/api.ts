import { crmApi, documentTag, listTag } from '../api/crm-api';
import { ACTIVITY, CHURN_CASE, CONTACT, CUSTOMER, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';
import type {
  Archived,
  ChurnRun,
  Health,
  Order,
  OrderWithLines,
  Overview,
  PageOf,
  PartName,
  PartPage,
  Runs,
  SalesRow,
} from './types';

const CM = '/content-manager/collection-types';

/** What the page of a customer is made of: when one of these changes, it is asked for anew. */
const ofCustomer = (documentId: string) => [
  documentTag(CUSTOMER, documentId),
  ...[CUSTOMER, CONTACT, ACTIVITY, CHURN_CASE, OPPORTUNITY, SERVICE_REQUEST].map(listTag),
];

interface Spoken {
  language: string;
}

interface Paged {
  page: number;
  pageSize: number;
}

const get = (url: string, params: object = {}) => ({ url, method: 'GET' as const, config: { params } });
const post = (url: string, data: object = {}) => ({ url, method: 'POST' as const, data: { data } });

const customerApi = crmApi
  .enhanceEndpoints({ addTagTypes: ['CrmSales', 'CrmRuns', 'CrmArchived', 'CrmHealth'] as const })
  .injectEndpoints({
    endpoints: (builder) => ({
      overview: builder.query<Overview, { documentId: string } & Spoken>({
        query: ({ documentId }) => get(`/crm/customers/${documentId}/overview`),
        transformResponse: ({ data }: { data: Overview }) => data,
        providesTags: (_result, _error, { documentId }) => ofCustomer(documentId),
      }),
      customerPart: builder.query<PartPage | null, { documentId: string; part: PartName; page: number }>({
        query: ({ documentId, part, page }) => get(`/crm/customers/${documentId}/overview`, { part, page }),
        transformResponse: ({ data }: { data: Partial<Record<PartName, PartPage>> }, _meta, { part }) =>
          data[part] ?? null,
        providesTags: (_result, _error, { documentId }) => ofCustomer(documentId),
      }),
      saveBelonging: builder.mutation<
        unknown,
        { uid: string; customer: string; documentId?: string; data: Record<string, unknown> }
      >({
        query: ({ uid, customer, documentId, data }) =>
          documentId
            ? { url: `${CM}/${uid}/${documentId}`, method: 'PUT', data }
            : {
                url: `${CM}/${uid}`,
                method: 'POST',
                data: { ...data, customer: { connect: [{ documentId: customer }] } },
              },
        invalidatesTags: (_result, error, { uid }) => (error ? [] : [listTag(uid)]),
      }),
      removeRecord: builder.mutation<unknown, { uid: string; documentId: string }>({
        query: ({ uid, documentId }) => ({ url: `${CM}/${uid}/${documentId}`, method: 'DELETE' }),
        invalidatesTags: (_result, error, { uid }) => (error ? [] : [listTag(uid), 'CrmArchived']),
      }),
      shareCustomer: builder.mutation<unknown, { documentId: string; sharedWith: string[] }>({
        query: ({ documentId, sharedWith }) => post(`/crm/customers/${documentId}/share`, { sharedWith }),
        invalidatesTags: (_result, error, { documentId }) => (error ? [] : ofCustomer(documentId)),
      }),
      handOverCustomer: builder.mutation<unknown, { documentId: string; manager: string }>({
        query: ({ documentId, manager }) => post(`/crm/customers/${documentId}/hand-over`, { manager }),
        invalidatesTags: (_result, error, { documentId }) => (error ? [] : ofCustomer(documentId)),
      }),
      archivedCustomers: builder.query<PageOf<Archived>, Paged & { name?: string }>({
        query: (asked) => get('/crm/archived-customers', asked),
        providesTags: ['CrmArchived'],
      }),
      restoreCustomer: builder.mutation<unknown, { documentId: string }>({
        query: ({ documentId }) => post(`/crm/customers/${documentId}/restore`),
        invalidatesTags: (_result, error) => (error ? [] : ['CrmArchived', listTag(CUSTOMER)]),
      }),
      customerOrders: builder.query<PageOf<Order>, Paged & Spoken & { documentId: string }>({
        query: ({ documentId, page, pageSize }) =>
          get(`/crm/customers/${documentId}/orders`, { page, pageSize }),
        providesTags: ['CrmSales'],
      }),
      order: builder.query<OrderWithLines, Spoken & { number: string }>({
        query: ({ number }) => get(`/crm/sales/orders/${encodeURIComponent(number)}`),
        transformResponse: ({ data }: { data: OrderWithLines }) => data,
        providesTags: ['CrmSales'],
      }),
      salesRows: builder.query<
        PageOf<SalesRow>,
        Paged & Spoken & { what: 'products' | 'stock'; filters: Record<string, string> }
      >({
        query: ({ what, filters, page, pageSize }) =>
          get(`/crm/sales/${what}`, { ...filters, page, pageSize }),
        providesTags: ['CrmSales'],
      }),
      salesHealth: builder.query<Health, Spoken>({
        query: () => get('/crm/sales/health'),
        transformResponse: ({ data }: { data: Health }) => data,
        providesTags: ['CrmHealth'],
      }),
      churnRuns: builder.query<Runs, Paged & Spoken>({
        query: ({ page, pageSize }) => get('/crm/jobs/churn/runs', { page, pageSize }),
        providesTags: ['CrmRuns'],
      }),
      runChurn: builder.mutation<{ data: ChurnRun }, void>({
        query: () => post('/crm/jobs/churn/run'),
        invalidatesTags: ['CrmRuns', listTag(CHURN_CASE)],
      }),
    }),
    overrideExisting: true,
  });

export const {
  useOverviewQuery,
  useCustomerPartQuery,
  useSaveBelongingMutation,
  useRemoveRecordMutation,
  useShareCustomerMutation,
  useHandOverCustomerMutation,
  useArchivedCustomersQuery,
  useRestoreCustomerMutation,
  useCustomerOrdersQuery,
  useOrderQuery,
  useSalesRowsQuery,
  useSalesHealthQuery,
  useChurnRunsQuery,
  useRunChurnMutation,
} = customerApi;
