import type { Endpoint } from '../doors/endpoint';
import { SALES_ACTION } from './actions';

/** The addresses by which the sales system is read (contract: Other routes). */
export const salesEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/customers/:documentId/orders',
    handler: 'api::sales.sales.customerOrders',
    permissions: [SALES_ACTION.orders],
  },
  {
    method: 'GET',
    path: '/sales/orders/:number',
    handler: 'api::sales.sales.order',
    permissions: [SALES_ACTION.orders],
  },
  {
    method: 'GET',
    path: '/sales/products',
    handler: 'api::sales.sales.products',
    permissions: [SALES_ACTION.products],
  },
  {
    method: 'GET',
    path: '/sales/stock',
    handler: 'api::sales.sales.stock',
    permissions: [SALES_ACTION.stock],
  },
  {
    method: 'GET',
    path: '/sales/health',
    handler: 'api::sales.sales.health',
    permissions: [SALES_ACTION.health],
  },
];
