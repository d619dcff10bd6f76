import type { WorkflowTable } from '../../workflow/table';

/** Requirements 4. Below satisfaction 3 the request goes back to its assignee, and the round is kept. */
export const serviceRequestWorkflow: WorkflowTable = {
  noun: 'service-request',
  plural: 'service-requests',
  uid: 'api::service-request.service-request',
  initial: 'new',
  states: {
    new: { edit: true, delete: [], tone: 'warning' },
    assigned: { edit: false, delete: false, tone: 'primary' },
    handled: { edit: false, delete: false, tone: 'secondary' },
    archived: { edit: false, delete: false, tone: 'neutral' },
  },
  steps: {
    assign: {
      from: ['new'],
      to: [{ to: 'assigned' }],
      who: [],
      input: { assignee: { type: 'staff', required: true, choice: 'assign-service-request' } },
      set: { assignee: { input: 'assignee' }, assignedAt: 'now' },
      look: 'primary',
    },
    handle: {
      from: ['assigned'],
      to: [{ to: 'handled' }],
      who: ['assignee'],
      input: { treatment: { type: 'text', required: true } },
      set: { treatment: { input: 'treatment' }, handledBy: 'actor', handledAt: 'now' },
      look: 'primary',
    },
    feedback: {
      from: ['handled'],
      to: [{ to: 'archived', when: { input: 'satisfaction', atLeast: 3 } }, { to: 'assigned' }],
      who: ['assignee'],
      input: {
        result: { type: 'text', required: true },
        satisfaction: { type: 'stars', required: true, min: 1, max: 5 },
      },
      set: { result: { input: 'result' }, satisfaction: { input: 'satisfaction' } },
      effect: 'feedback',
      look: 'success',
    },
  },
};
