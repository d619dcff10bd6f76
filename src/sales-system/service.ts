import type { Core } from '@strapi/strapi';
import type { CrmEnvironment } from '../environment/schema';
import { createDriver } from './drivers';
import type { Driver } from './drivers/driver';
import type { GuardedSalesSystem } from './guard';
import { guardSalesSystem } from './guard';
import { connectionOf, settingsOf } from './settings';
import { createSalesSystem } from './system';

interface Held {
  system: GuardedSalesSystem;
  driver: Driver;
}

const held = new WeakMap<object, Held>();

/** Makes the sales system known; for `register`. Nothing is connected before the first question. */
export const registerSalesSystem = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const env = strapi.config.get('crm') as CrmEnvironment;
  const driver = await createDriver(connectionOf(env));
  const system = guardSalesSystem(
    createSalesSystem(driver, settingsOf(env)),
    {
      timeoutMs: env.SALES_TIMEOUT_MS,
      jobTimeoutMs: env.SALES_JOB_TIMEOUT_MS,
      pauseMinMs: env.SALES_PAUSE_MIN_MS,
      pauseMaxMs: Math.max(env.SALES_PAUSE_MIN_MS, env.SALES_PAUSE_MAX_MS),
      tryMs: env.SALES_TIMEOUT_MS * 2,
    },
    (message) => strapi.log.warn(message),
  );
  held.set(strapi, { system, driver });
};

/** Lets the connections go; for `destroy`. */
export const destroySalesSystem = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const mine = held.get(strapi);
  held.delete(strapi);
  mine?.system.stop();
  await mine?.driver.close().catch(() => undefined);
};

/** The company's sales system, as the CRM asks it. */
export const salesSystem = (strapi: Core.Strapi): GuardedSalesSystem => {
  const mine = held.get(strapi);
  if (!mine) throw new Error('The sales system is not registered');
  return mine.system;
};
