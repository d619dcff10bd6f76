/** The permission actions by which the staff read the sales system; declared in src/access/actions.ts. */
export const SALES_ACTION = {
  orders: 'plugin::crm.sales.orders',
  products: 'plugin::crm.sales.products',
  stock: 'plugin::crm.sales.stock',
  health: 'plugin::crm.sales.health',
} as const;
