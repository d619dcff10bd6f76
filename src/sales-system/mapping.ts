import { z } from 'zod';

/** A name as databases know it: letters of any script, digits, _ $ # and blanks. Quotes and brackets never. */
const part = /^[\p{L}_][\p{L}\p{N}_$# ]{0,127}$/u;
const column = (name: string) =>
  z.string().regex(part, 'is not a column name (letters, digits, _ $ # and blanks)').default(name);
const table = (name: string) =>
  z
    .string()
    .refine(
      (it) => it.split('.').length <= 3 && it.split('.').every((word) => part.test(word)),
      'is not a table name (up to three words of letters, digits, _ $ # and blanks, with dots between)',
    )
    .default(name);

/** How the company's tables and columns are called. The defaults are the schema as delivered. */
export const mappingSchema = z.strictObject({
  orders: z
    .strictObject({
      table: table('orders'),
      number: column('odr_id'),
      customer: column('odr_customer'),
      date: column('odr_date'),
      address: column('odr_addr'),
      status: column('odr_status'),
      /** `text` where orders are numbered with letters. */
      numberKind: z.enum(['integer', 'text']).default('integer'),
    })
    .prefault({}),
  lines: z
    .strictObject({
      table: table('orders_line'),
      number: column('odd_id'),
      order: column('odd_order_id'),
      product: column('odd_prod_id'),
      quantity: column('odd_count'),
      unit: column('odd_unit'),
      price: column('odd_price'),
    })
    .prefault({}),
  products: z
    .strictObject({
      table: table('product'),
      number: column('prod_id'),
      name: column('prod_name'),
      model: column('prod_type'),
      batch: column('prod_batch'),
      unit: column('prod_unit'),
      price: column('prod_price'),
      memo: column('prod_memo'),
    })
    .prefault({}),
  stock: z
    .strictObject({
      table: table('storage'),
      number: column('stk_id'),
      product: column('stk_prod_id'),
      warehouse: column('stk_warehouse'),
      location: column('stk_ware'),
      count: column('stk_count'),
      memo: column('stk_memo'),
    })
    .prefault({}),
});

export type Mapping = z.infer<typeof mappingSchema>;
export const DEFAULT_MAPPING: Mapping = mappingSchema.parse({});
