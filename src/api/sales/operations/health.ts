import { readQuery } from '../../../doors/query';
import type { CrmEnvironment } from '../../../environment/schema';
import { callerLanguage } from '../../../errors/language';
import { say } from '../../../labels/text';
import { faultTexts } from '../../../sales-system/faults';
import type { SalesHealth } from '../../../sales-system/guard';
import { salesSystem } from '../../../sales-system/service';
import { salesQueries } from '../query';

/** The administrator's status line. It looks, unless the pause after a failure is still on; it never fails itself. */
export const readHealth = async (
  query: unknown,
): Promise<SalesHealth & { client: string; message: string | null }> => {
  readQuery(salesQueries().nothing, query);
  const health = await salesSystem(strapi).health(true);
  return {
    ...health,
    client: (strapi.config.get('crm') as CrmEnvironment).SALES_CLIENT,
    message: health.kind && say(faultTexts[health.kind], callerLanguage()),
  };
};
