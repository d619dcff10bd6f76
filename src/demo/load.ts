import type { Core } from '@strapi/strapi';
import { makeChurn } from './churn';
import { makeCustomers } from './customers';
import { daysFrom } from './days';
import { handOver } from './handover';
import { makeOpportunities } from './opportunities';
import { chance } from './random';
import { makeServiceRequests } from './service-requests';
import { makeStaff } from './staff';

const FLAG = { type: 'crm', name: 'demo', key: 'loaded' };
const SEED = 20071212;

/**
 * Loads the demo company, once: a company that has lived for a while, seen from today. Called only where the demo's
 * own environment asks for it; accounts with a known password exist nowhere else.
 */
export const loadDemo = async (strapi: Core.Strapi, today = new Date()): Promise<void> => {
  if (!(await strapi.store?.get(FLAG))) {
    const staff = await makeStaff(strapi);
    const demo = { strapi, days: daysFrom(today), luck: chance(SEED), staff };
    await strapi.db.transaction(async () => {
      const customers = await makeCustomers(demo);
      await makeOpportunities(demo, customers);
      await makeServiceRequests(demo, customers);
      await makeChurn(demo, customers);
      await strapi.store?.set({ ...FLAG, value: today.toISOString() });
    });
  }
  await handOver(strapi, process.env.CRM_DEMO_HANDOVER);
};
