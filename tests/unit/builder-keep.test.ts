import {
  keepAttributes,
  keepForm,
  keepType,
  ownFieldsLost,
} from '../../src/extensions/content-type-builder/keep';

const old = {
  info: {},
  options: { draftAndPublish: false, comment: 'x' },
  pluginOptions: { i18n: { localized: false } },
  attributes: {
    name: { type: 'string', maxLength: 255, required: true },
    capital: { type: 'decimal', column: { type: 'decimal', args: [18, 2] } },
    level: { type: 'customField', customField: 'plugin::crm.dictionary', options: { category: '客户等级' } },
    managerRef: { type: 'integer', writable: false, visible: false },
    extra: { type: 'string' },
  },
};
const isOwn = (name: string) => name !== 'extra';

test('what the forms do not know of an attribute stays; what they know is as they say', () => {
  const [name, capital, level] = keepAttributes(old.attributes, [
    { action: 'update', name: 'name', properties: { type: 'string', maxLength: 100 } },
    { action: 'update', name: 'capital', properties: { type: 'decimal' } },
    { action: 'update', name: 'level', properties: { type: 'string' } },
  ]);
  expect(name.properties).toEqual({ type: 'string', maxLength: 100 });
  expect(capital.properties).toEqual(old.attributes.capital);
  expect(level.properties).toEqual(old.attributes.level);
});

test('an attribute that is not named stays; one that is deleted goes', () => {
  const kept = keepType(old, {
    action: 'update',
    uid: 'x',
    attributes: [{ action: 'delete', name: 'extra' }],
  });
  expect(kept.attributes?.map((it) => `${it.action} ${it.name}`)).toEqual([
    'delete extra',
    'update name',
    'update capital',
    'update level',
    'update managerRef',
  ]);
  expect(kept).toMatchObject({ options: { comment: 'x' }, pluginOptions: old.pluginOptions });
});

test('on the older route, who is missing goes, but for the own ones', () => {
  const { attributes } = keepForm(isOwn, old, { attributes: { name: { type: 'string' } } });
  expect(Object.keys(attributes).sort()).toEqual(['capital', 'level', 'managerRef', 'name']);
  expect(attributes.capital).toEqual(old.attributes.capital);
});

test('names the own fields that a save would lose', () => {
  const lost = ownFieldsLost(isOwn, old.attributes, [
    { action: 'delete', name: 'name' },
    { action: 'delete', name: 'extra' },
    { action: 'create', name: 'managerRef', properties: { type: 'string' } },
    { action: 'update', name: 'level', properties: { type: 'string' } },
  ]);
  expect(lost).toEqual(['name', 'managerRef']);
});
