import { insertRow } from '../../../records/insert';
import type { Effect } from '../../../workflow/effects';

/** Requirements 3.5: every measure is kept, with who and when; none is ever changed. */
export const defer: Effect = async ({ actor, row, input, now }) => {
  const author = actor.kind === 'staff' ? actor.staffId : null;
  const uid = 'api::retention-measure.retention-measure';
  await insertRow(uid, { measure: input.measure }, { churnCase: row.id, author }, now);
  return {};
};
