import type { NounLayout } from '../../layouts/layout';

/** Requirements 3.5: measures are appended by a step, and read here. */
export const retentionMeasureLayout: NounLayout = {
  uid: 'api::retention-measure.retention-measure',
  mainField: 'measure',
  list: ['churnCase', 'measure', 'author', 'createdAt'],
  edit: [['churnCase', 'author'], ['measure']],
  readOnly: ['churnCase', 'author', 'measure'],
};
