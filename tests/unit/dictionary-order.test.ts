import { neighbour, swapped } from '../../src/plugins/crm/admin/src/dictionary/order';
import type { ItemInUse } from '../../src/plugins/crm/admin/src/dictionary/dictionary-api';

const item = (documentId: string, editable = true) => ({ documentId, editable }) as ItemInUse;
const [a, b, locked, c] = [item('a'), item('b'), item('locked', false), item('c')];
const items = [a, b, locked, c];

test('an item changes places with the one above or below it', () => {
  expect(neighbour(items, b, -1)).toBe(a);
  expect(swapped(items, b, a)).toEqual(['b', 'a', 'locked', 'c']);
});

test('nobody passes the ends or a locked item', () => {
  expect(neighbour(items, a, -1)).toBeUndefined();
  expect(neighbour(items, b, 1)).toBeUndefined();
  expect(neighbour(items, c, 1)).toBeUndefined();
  expect(neighbour(items, locked, 1)).toBeUndefined();
});
