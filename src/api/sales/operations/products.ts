import { readQuery } from '../../../doors/query';
import { salesSystem } from '../../../sales-system/service';
import { pageAnswer, salesQueries } from '../query';

export const readProducts = async (query: unknown) => {
  const asked = readQuery(salesQueries().products, query);
  return pageAnswer(asked, await salesSystem(strapi).products(asked));
};

export const readStock = async (query: unknown) => {
  const asked = readQuery(salesQueries().stock, query);
  return pageAnswer(asked, await salesSystem(strapi).stock(asked));
};
