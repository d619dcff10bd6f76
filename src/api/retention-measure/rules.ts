import type { RecordRules } from '../../records/rules';

/** Requirements 3.5: measures are appended by the step `defer`, and never changed. */
export const retentionMeasureRules: RecordRules = {
  uid: 'api::retention-measure.retention-measure',
  title: 'measure',
  creator: 'author',
  system: ['churnCase', 'measure', 'author'],
  plain: [],
};
