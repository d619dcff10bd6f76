import type { WorkflowTable } from '../../workflow/table';

/** Requirements 2.1 and 2.2. */
export const opportunityWorkflow: WorkflowTable = {
  noun: 'opportunity',
  plural: 'opportunities',
  uid: 'api::opportunity.opportunity',
  initial: 'unassigned',
  states: {
    unassigned: {
      edit: true,
      delete: ['creator'],
      tone: 'warning',
    },
    assigned: { edit: false, delete: false, tone: 'primary' },
    won: { edit: false, delete: false, tone: 'success' },
    lost: { edit: false, delete: false, tone: 'neutral' },
  },
  steps: {
    assign: {
      from: ['unassigned'],
      to: [{ to: 'assigned' }],
      who: [],
      input: { assignee: { type: 'staff', required: true, choice: 'assign-opportunity' } },
      set: { assignee: { input: 'assignee' }, assignedAt: 'now' },
      look: 'primary',
    },
    win: {
      from: ['assigned'],
      to: [{ to: 'won' }],
      who: ['assignee'],
      // The customer may be there already, by that name or another one: then it is linked, and none is made.
      input: { customer: { type: 'record', uid: 'api::customer.customer' } },
      set: { closedAt: 'now' },
      effect: 'win',
      confirm: true,
      look: 'success',
    },
    stop: {
      from: ['assigned'],
      to: [{ to: 'lost' }],
      who: ['assignee'],
      input: { reason: { type: 'text', required: true } },
      set: { stopReason: { input: 'reason' }, closedAt: 'now' },
      look: 'danger',
    },
  },
};
