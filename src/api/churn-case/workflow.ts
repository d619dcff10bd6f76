import type { WorkflowTable } from '../../workflow/table';

/** Requirements 3.5. `recovered` is reached by the churn job alone: the customer has ordered again. */
export const churnCaseWorkflow: WorkflowTable = {
  noun: 'churn-case',
  plural: 'churn-cases',
  uid: 'api::churn-case.churn-case',
  initial: 'warning',
  states: {
    warning: { edit: false, delete: false, tone: 'warning' },
    deferred: { edit: false, delete: false, tone: 'primary' },
    confirmed: { edit: false, delete: false, tone: 'danger' },
    recovered: { edit: false, delete: false, tone: 'success' },
  },
  steps: {
    defer: {
      from: ['warning', 'deferred'],
      to: [{ to: 'deferred' }],
      who: ['manager'],
      input: { measure: { type: 'text', required: true } },
      set: {},
      effect: 'defer',
      look: 'primary',
    },
    confirm: {
      from: ['warning', 'deferred'],
      notYet: ['warning'],
      to: [{ to: 'confirmed' }],
      who: ['manager'],
      input: { reason: { type: 'text', required: true } },
      set: { reason: { input: 'reason' }, confirmedAt: 'now', openKey: null },
      effect: 'confirm',
      look: 'danger',
    },
  },
};
