import { Cron } from 'croner';
import { z } from 'zod';
import { checkSalesTogether, salesVariables } from './sales';

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const firesSometime = (rule: string) => {
  try {
    return new Cron(rule, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
};

const timeZone = z.string().refine(isTimeZone, 'is not an IANA time zone such as Asia/Shanghai');

/** Every variable of the CRM's own. Strapi's (HOST, PORT, DATABASE_…) are read by the files beside config/crm.ts. */
export const environmentSchema = z
  .object({
    /** The company's time zone: days, months and years in reports and codes are counted in it. */
    COMPANY_TIME_ZONE: timeZone.default('Asia/Shanghai'),
    /** Months without an order after which a customer is warned about (requirements 3.5). */
    CHURN_MONTHS: z.coerce.number().int().min(1).max(120).default(6),
    CHURN_CRON: z
      .string()
      .regex(/^(\S+\s+){4,5}\S+$/, 'is not a cron rule of five or six fields')
      .refine(firesSometime, 'is not a cron rule that ever fires')
      .default('0 2 * * 6'),
    CHURN_TIME_ZONE: timeZone.default('Asia/Shanghai'),
    ...salesVariables,
  })
  .superRefine(checkSalesTogether);

export type CrmEnvironment = z.infer<typeof environmentSchema>;
