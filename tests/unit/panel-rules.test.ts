import { possiblePermissions } from '../../src/plugins/crm/admin/src/access/plain-operations';
import { mayBeDeleted, mayBeTaken } from '../../src/plugins/crm/admin/src/document-actions/may-be-taken';
import { choicesToOffer } from '../../src/plugins/crm/admin/src/fields/dictionary-choices';
import { isSame, openingFilter, quickFilters } from '../../src/plugins/crm/admin/src/list/quick-filters';
import { dayOf, stateOfItem } from '../../src/plugins/crm/admin/src/plan/plan-item-state';
import { planRights } from '../../src/plugins/crm/admin/src/plan/plan-rights';
import { missingFields } from '../../src/plugins/crm/admin/src/record/missing';
import { roundsOf } from '../../src/plugins/crm/admin/src/service/rounds';
import { divided, refusalOf } from '../../src/plugins/crm/admin/src/steps/refusal';
import { matching } from '../../src/plugins/crm/admin/src/steps/staff-search';
import { missingInputs, tidy } from '../../src/plugins/crm/admin/src/steps/values';
import { listAt, recordAt } from '../../src/plugins/crm/admin/src/nouns';

const OPPORTUNITY = 'api::opportunity.opportunity';
const item = (action: string, conditions: string[] = [], fields?: string[]) => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: 'api::plan-item.plan-item',
  conditions,
  properties: fields ? { fields } : {},
});

describe('steps on a row', () => {
  const row = { status: 'assigned', assignee: { documentId: 'me' } };
  test('one that does not start from the state is not offered', () => {
    expect(mayBeTaken({ from: ['unassigned'], who: [] }, row, 'me')).toBe(false);
  });
  test('one for a person of the record is offered to that person alone', () => {
    expect(mayBeTaken({ from: ['assigned'], who: ['assignee'] }, row, 'me')).toBe(true);
    expect(mayBeTaken({ from: ['assigned'], who: ['assignee'] }, row, 'you')).toBe(false);
    expect(mayBeTaken({ from: ['assigned'], who: ['assignee'] }, row, null)).toBe(false);
  });
  test('deleting follows the state and the creator', () => {
    const noun = {
      states: {
        unassigned: { label: '', tone: 'warning' as const, delete: ['creator'] },
        won: { label: '', tone: 'success' as const, delete: false as const },
      },
    };
    expect(mayBeDeleted(noun, { status: 'won' }, 'me')).toBe(false);
    expect(mayBeDeleted(noun, { status: 'unassigned', creator: { documentId: 'you' } }, 'me')).toBe(false);
    expect(mayBeDeleted(noun, { status: 'unassigned', creator: { documentId: 'me' } }, 'me')).toBe(true);
    expect(mayBeDeleted(undefined, { name: 'a contact' }, 'me')).toBe(true);
  });
});

describe('the input of a step', () => {
  const input = [
    { name: 'result', label: '', type: 'text' as const, required: true },
    { name: 'satisfaction', label: '', type: 'stars' as const, required: true },
  ];
  test('blanks count as missing', () => {
    expect(missingInputs(input, { result: '  ' })).toEqual(['result', 'satisfaction']);
  });
  test('is sent trimmed, numbers as numbers, nothing for what is empty', () => {
    expect(tidy(input, { result: ' ok ', satisfaction: '4' })).toEqual({ result: 'ok', satisfaction: 4 });
    expect(tidy(input, { result: '' })).toEqual({});
  });
  test('a refusal is told under its fields, the rest above them', () => {
    const refusal = refusalOf(
      {
        message: 'no',
        details: { code: 'INVALID_INPUT', errors: [{ path: ['data', 'reason'], message: 'too long' }] },
      },
      'offline',
    );
    expect(refusal).toEqual({ message: 'no', code: 'INVALID_INPUT', fields: { reason: 'too long' } });
    expect(divided(refusal, ['reason'])).toEqual({ ofFields: { reason: 'too long' }, ofAll: null });
    expect(divided(refusal, [])).toEqual({ ofFields: {}, ofAll: 'no too long' });
    expect(refusalOf(undefined, 'offline').message).toBe('offline');
  });
});

describe('the plan', () => {
  test('an item is overdue from the day after its date, and done when its result stands there', () => {
    const today = dayOf(new Date(2026, 0, 2, 23, 59));
    expect(today).toBe('2026-01-02');
    expect(stateOfItem({ date: '2026-01-02' }, today)).toBe('today');
    expect(stateOfItem({ date: '2026-01-01', result: ' ' }, today)).toBe('overdue');
    expect(stateOfItem({ date: '2026-01-01', result: 'met' }, today)).toBe('done');
    expect(stateOfItem({ date: '2026-01-03' }, today)).toBe('ahead');
  });
  test('is worked on by its assignee, planned by a sales manager, and closed with the opportunity', () => {
    const own = [
      item('create', ['mine']),
      item('update', ['mine'], ['todo', 'result']),
      item('delete', ['mine']),
    ];
    const all = [item('create'), item('update', [], ['todo'])];
    expect(planRights(own, { isOpen: true, isAssignee: true })).toEqual({
      add: true,
      edit: true,
      remove: true,
      result: true,
    });
    expect(planRights(own, { isOpen: true, isAssignee: false }).edit).toBe(false);
    expect(planRights(all, { isOpen: true, isAssignee: false })).toEqual({
      add: true,
      edit: true,
      remove: false,
      result: false,
    });
    expect(planRights(own, { isOpen: false, isAssignee: true }).result).toBe(false);
  });
});

describe('lists', () => {
  test('opportunities open on the unassigned, requests on the queue of the role', () => {
    expect(openingFilter(OPPORTUNITY, [])).toBe('unassigned');
    expect(openingFilter('api::service-request.service-request', ['crm-sales-manager'])).toBe('new');
    expect(openingFilter('api::service-request.service-request', ['crm-account-manager'])).toBe('assigned');
    expect(openingFilter('api::customer.customer', [])).toBeUndefined();
  });
  test('"mine" is there for members of the staff alone', () => {
    expect(quickFilters(OPPORTUNITY, null).map(({ id }) => id)).not.toContain('mine');
    const mine = quickFilters(OPPORTUNITY, 'me').find(({ id }) => id === 'mine');
    expect(
      isSame(mine?.conditions, [
        { $or: [{ assignee: { documentId: { $eq: 'me' } } }, { creator: { documentId: { $eq: 'me' } } }] },
      ]),
    ).toBe(true);
  });
  test('addresses tell the list from the record and from the form', () => {
    expect(listAt(`/admin/content-manager/collection-types/${OPPORTUNITY}`)).toBe(OPPORTUNITY);
    expect(recordAt(`/content-manager/collection-types/${OPPORTUNITY}/abc`)).toEqual({
      uid: OPPORTUNITY,
      documentId: 'abc',
    });
    expect(recordAt(`/content-manager/collection-types/${OPPORTUNITY}/create`)).toBeUndefined();
  });
});

test('a retired item is offered to the record that holds it alone', () => {
  const items = [
    { value: '1', label: 'one' },
    { value: '2', label: 'two', retired: true },
  ];
  expect(choicesToOffer(items, '1').map(({ value }) => value)).toEqual(['1']);
  expect(choicesToOffer(items, '2').map(({ value }) => value)).toEqual(['1', '2']);
  expect(choicesToOffer(items, '9')).toContainEqual({ value: '9', label: '9', retired: true });
});

test('candidates are found by every word of the search', () => {
  const staff = [
    { name: '小明', region: '北京', industry: '信息技术' },
    { name: '旺财', region: '华北', industry: null },
  ];
  expect(matching(staff, '北京 信息').map(({ name }) => name)).toEqual(['小明']);
  expect(matching(staff, ' ')).toHaveLength(2);
});

test('what a reader may not see is not said to be missing', () => {
  const attributes = {
    fax: { type: 'string', required: true },
    bankName: { type: 'string', required: true },
    manager: { type: 'relation', required: true },
    memo: { type: 'text' },
  };
  expect(missingFields(attributes, { fax: null, memo: null })).toEqual(['fax']);
});

test('rounds are read whatever else stands in the JSON', () => {
  expect(roundsOf([{ treatment: 'a', satisfaction: 2, handledBy: { name: 'b' } }, 'x', null])).toEqual([
    { treatment: 'a', result: undefined, satisfaction: 2, handledBy: 'b', handledAt: undefined },
  ]);
  expect(roundsOf('nonsense')).toEqual([]);
});

test('nobody is offered what no rule allows to anybody', () => {
  const on = (noun: string) =>
    ['create', 'read', 'update', 'delete'].map((it) => ({
      action: `plugin::content-manager.explorer.${it}`,
      subject: `api::${noun}.${noun}`,
    }));
  const left = (noun: string) => possiblePermissions(on(noun)).map(({ action }) => action.split('.').at(-1));
  expect(left('audit-event')).toEqual(['read']);
  expect(left('retention-measure')).toEqual(['read']);
  expect(left('churn-case')).toEqual(['read', 'update']);
  expect(left('customer')).toEqual(['create', 'read', 'update', 'delete']);
});
