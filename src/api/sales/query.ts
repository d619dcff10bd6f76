import { z } from 'zod';
import type { CrmEnvironment } from '../../environment/schema';
import type { Page } from '../../sales-system/port';

const part = z.string().max(200).optional();

/** What each question may be asked with. The largest page is the company's to set. */
export const salesQueries = () => {
  const { SALES_MAX_PAGE_SIZE } = strapi.config.get('crm') as CrmEnvironment;
  const page = {
    page: z.coerce.number().int().min(1).max(1_000_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(SALES_MAX_PAGE_SIZE).default(25),
  };
  return {
    nothing: z.strictObject({}),
    orders: z.strictObject(page),
    products: z.strictObject({ ...page, name: part, model: part, batch: part }),
    stock: z.strictObject({ ...page, product: part, warehouse: part }),
  };
};

/** A page as Strapi answers it. */
export const pageAnswer = <Row>(asked: { page: number; pageSize: number }, { rows, total }: Page<Row>) => ({
  data: rows,
  meta: {
    pagination: {
      page: asked.page,
      pageSize: asked.pageSize,
      pageCount: Math.ceil(total / asked.pageSize),
      total,
    },
  },
});
