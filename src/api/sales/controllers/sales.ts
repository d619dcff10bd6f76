import type { Core } from '@strapi/strapi';
import { readHealth } from '../operations/health';
import { readOrder, readOrdersOf } from '../operations/orders';
import { readProducts, readStock } from '../operations/products';

type Context = Parameters<Core.ControllerHandler>[0];

export default () => ({
  async customerOrders(ctx: Context) {
    ctx.body = await readOrdersOf((ctx.params as { documentId: string }).documentId, ctx.query);
  },
  async order(ctx: Context) {
    ctx.body = { data: await readOrder((ctx.params as { number: string }).number, ctx.query) };
  },
  async products(ctx: Context) {
    ctx.body = await readProducts(ctx.query);
  },
  async stock(ctx: Context) {
    ctx.body = await readStock(ctx.query);
  },
  async health(ctx: Context) {
    ctx.body = { data: await readHealth(ctx.query) };
  },
});
