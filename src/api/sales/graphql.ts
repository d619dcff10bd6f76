import type { Core } from '@strapi/strapi';
import { readOrder, readOrdersOf } from './operations/orders';
import { readProducts, readStock } from './operations/products';

const typeDefs = `
type SalesOrder { number: ID! date: String address: String status: String! total: String! customer: String lines: [SalesOrderLine!] }
type SalesOrderLine { product: String model: String batch: String quantity: Int unit: String price: String amount: String }
type SalesProduct { number: ID! name: String! model: String! batch: String unit: String price: String memo: String }
type SalesStock { number: ID! product: String model: String batch: String warehouse: String! location: String! count: Int! memo: String }
type SalesPagination { page: Int! pageSize: Int! pageCount: Int! total: Int! }
type SalesOrderPage { data: [SalesOrder!]! pagination: SalesPagination! }
type SalesProductPage { data: [SalesProduct!]! pagination: SalesPagination! }
type SalesStockPage { data: [SalesStock!]! pagination: SalesPagination! }

type Query {
  customerOrders(documentId: ID!, page: Int, pageSize: Int): SalesOrderPage!
  salesOrder(number: ID!): SalesOrder
  salesProducts(name: String, model: String, batch: String, page: Int, pageSize: Int): SalesProductPage!
  salesStock(product: String, warehouse: String, page: Int, pageSize: Int): SalesStockPage!
}`;

type Args = Record<string, unknown>;

// GraphQL hands over null for what was left out by variables; the queries know only what is given.
const given = (args: Args): Args =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));

const page = async <Row>(answer: Promise<{ data: Row[]; meta: { pagination: object } }>) => {
  const { data, meta } = await answer;
  return { data, pagination: meta.pagination };
};

/** The sales system's questions in GraphQL, granted like their REST routes; for `register`. */
export const registerSalesQueries = (strapi: Core.Strapi): void => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs,
      resolvers: {
        Query: {
          customerOrders: (_: unknown, { documentId, ...args }: Args & { documentId: string }) =>
            page(readOrdersOf(documentId, given(args))),
          salesOrder: (_: unknown, { number }: { number: string }) => readOrder(number, {}),
          salesProducts: (_: unknown, args: Args) => page(readProducts(given(args))),
          salesStock: (_: unknown, args: Args) => page(readStock(given(args))),
        },
      },
      resolversConfig: {
        'Query.customerOrders': { auth: { scope: ['api::sales.sales.customerOrders'] } },
        'Query.salesOrder': { auth: { scope: ['api::sales.sales.order'] } },
        'Query.salesProducts': { auth: { scope: ['api::sales.sales.products'] } },
        'Query.salesStock': { auth: { scope: ['api::sales.sales.stock'] } },
      },
    }));
};
