import { CrmError } from '../errors/crm-error';
import { fromDatabase } from '../errors/from-database';
import type { TrailEvent } from './trail';
import { recordRefusal } from './trail';

/** Runs an operation; what a rule or a right refuses leaves a trace, wrong input is a slip of the pen. */
export const refusalsRecorded = async <T>(event: TrailEvent, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (caught) {
    const error = fromDatabase(caught) ?? caught;
    if (error instanceof CrmError && error.code !== 'INVALID_INPUT' && error.code !== 'NOT_FOUND') {
      await recordRefusal({ ...event, refusal: error.code });
    }
    throw error;
  }
};
