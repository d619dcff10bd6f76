import { hasSettings } from '../../src/admin/settings-link';

const ASKED = [
  { action: 'admin::users.read', subject: null },
  { action: 'plugin::crm.sales.health', subject: null },
];

test('whoever may open one page of the settings has a way to them', () => {
  expect(hasSettings([{ action: 'plugin::crm.sales.health', subject: null }], ASKED)).toBe(true);
  expect(hasSettings([{ action: 'admin::users.read' }], ASKED)).toBe(true);
});

test('whoever may open none has not, whatever else he may do', () => {
  expect(hasSettings([], ASKED)).toBe(false);
  expect(hasSettings([{ action: 'plugin::crm.sales.orders', subject: null }], ASKED)).toBe(false);
  expect(hasSettings([{ action: 'admin::users.read', subject: 'api::customer.customer' }], ASKED)).toBe(
    false,
  );
});
