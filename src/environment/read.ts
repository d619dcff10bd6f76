import type { z } from 'zod';
import { environmentSchema, type CrmEnvironment } from './schema';

/**
 * Reads the CRM's settings from the environment.
 * @param env usually `process.env`; an empty string counts as not given.
 * @throws Error naming every variable that is wrong, so that the start stops with something to act on.
 */
export const readEnvironment = (env: Record<string, string | undefined>): CrmEnvironment => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(
    (issue: z.core.$ZodIssue) => `  ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new Error(
    `The environment is not right:\n${lines.join('\n')}\nSee .env.example for what each one means.`,
  );
};
