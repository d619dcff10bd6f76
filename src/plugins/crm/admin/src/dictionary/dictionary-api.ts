import { adminApi } from '@strapi/strapi/admin';
import { listTag } from '../api/crm-api';
import { DICTIONARY_ITEM } from '../nouns';

/** An item as its administrator sees it: with how often it is used, and where. */
export interface ItemInUse {
  documentId: string;
  code: string;
  category: string;
  item: string;
  itemEn: string | null;
  value: string;
  editable: boolean;
  position: number | null;
  retired: boolean;
  used: number;
  where: { field: string; count: number }[];
}

export interface Category {
  category: string;
  /** What it is called in the reader's language. */
  label: string;
  items: number;
  fields: string[];
}

interface Spoken {
  language: string;
}

export type ItemFields = Pick<ItemInUse, 'category' | 'item' | 'value' | 'editable'> & {
  itemEn: string | null;
};

const CM = `/content-manager/collection-types/${DICTIONARY_ITEM}`;
const changed = (_result: unknown, error: unknown) => (error ? [] : [listTag(DICTIONARY_ITEM)]);

const dictionaryApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] as const }).injectEndpoints({
  endpoints: (builder) => ({
    itemsInUse: builder.query<ItemInUse[], Spoken & { category: string }>({
      query: ({ category }) => ({
        url: '/crm/dictionary/usage',
        method: 'GET',
        config: { params: { category } },
      }),
      transformResponse: ({ data }: { data: ItemInUse[] }) => data,
      providesTags: [listTag(DICTIONARY_ITEM)],
    }),
    categories: builder.query<Category[], Spoken & { q: string }>({
      query: ({ q }) => ({ url: '/crm/dictionary/categories', method: 'GET', config: { params: { q } } }),
      transformResponse: ({ data }: { data: Category[] }) => data,
      providesTags: [listTag(DICTIONARY_ITEM)],
    }),
    saveItem: builder.mutation<unknown, { documentId?: string; data: Partial<ItemFields> }>({
      query: ({ documentId, data }) =>
        documentId ? { url: `${CM}/${documentId}`, method: 'PUT', data } : { url: CM, method: 'POST', data },
      invalidatesTags: changed,
    }),
    orderItems: builder.mutation<unknown, { category: string; items: string[] }>({
      query: ({ category, items }) => ({
        url: `/crm/dictionary/${encodeURIComponent(category)}/order`,
        method: 'POST',
        data: { data: { items } },
      }),
      invalidatesTags: changed,
    }),
    itemVerb: builder.mutation<
      unknown,
      { documentId: string; verb: 'retire' | 'revive' | 'merge'; into?: string }
    >({
      query: ({ documentId, verb, into }) => ({
        url: `/crm/dictionary-items/${documentId}/${verb}`,
        method: 'POST',
        data: { data: into ? { into } : {} },
      }),
      invalidatesTags: changed,
    }),
  }),
  overrideExisting: true,
});

export const {
  useItemsInUseQuery,
  useCategoriesQuery,
  useSaveItemMutation,
  useOrderItemsMutation,
  useItemVerbMutation,
} = dictionaryApi;
