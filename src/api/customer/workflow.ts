import type { WorkflowTable } from '../../workflow/table';

/** Requirements 3.1 and 3.5. A customer becomes lost by the confirmation of a churn case, never by a step of its own. */
export const customerWorkflow: WorkflowTable = {
  noun: 'customer',
  plural: 'customers',
  uid: 'api::customer.customer',
  initial: 'normal',
  states: {
    normal: { edit: true, delete: [], tone: 'success' },
    lost: { edit: false, delete: false, tone: 'danger' },
  },
  steps: {
    reactivate: {
      from: ['lost'],
      to: [{ to: 'normal' }],
      who: [],
      input: { reason: { type: 'text', required: true } },
      set: {},
      look: 'primary',
    },
  },
};
