import { readQuery } from '../../../doors/query';
import { CrmError } from '../../../errors/crm-error';
import { errorTexts } from '../../../errors/texts';
import type { OrderWithLines } from '../../../sales-system/port';
import { salesSystem } from '../../../sales-system/service';
import { assertMayReadCustomer, assertMayReadOrderOf, namesOf } from '../customers';
import { pageAnswer, salesQueries } from '../query';

/** One page of a customer's orders, under all of his names. */
export const readOrdersOf = async (documentId: string, query: unknown) => {
  const asked = readQuery(salesQueries().orders, query);
  const names = await namesOf(await assertMayReadCustomer(documentId));
  return pageAnswer(asked, await salesSystem(strapi).ordersOf({ ...asked, names }));
};

export const readOrder = async (number: string, query: unknown): Promise<OrderWithLines> => {
  readQuery(salesQueries().nothing, query);
  const order = await salesSystem(strapi).order(number);
  if (!order) throw new CrmError('NOT_FOUND', errorTexts.notFound);
  await assertMayReadOrderOf(order.customer);
  return order;
};
