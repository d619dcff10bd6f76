import { adminApi } from '@strapi/strapi/admin';

export interface DeskItem {
  label: string;
  detail?: string;
  alarming?: boolean;
  link: string | null;
}

export interface DeskFigure {
  label: string;
  value: number;
  previous?: number;
  link: string | null;
}

export interface DeskPart {
  id: string;
  kind: 'queue' | 'figures';
  label: string;
  empty: string;
  count?: number;
  late?: number;
  items?: DeskItem[];
  figures?: DeskFigure[];
  link: string | null;
}

/** One question for the whole desk; asked anew whenever one comes back to it. */
const deskApi = adminApi.injectEndpoints({
  endpoints: (builder) => ({
    desk: builder.query<DeskPart[], { language: string }>({
      query: () => ({ url: '/crm/desk', method: 'GET' }),
      transformResponse: (response: { data: DeskPart[] }) => response.data,
    }),
  }),
  overrideExisting: true,
});

export const { useDeskQuery } = deskApi;
