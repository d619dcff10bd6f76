import { schemasByRights } from '../../src/doors/mcp/kept-schemas';
import type { RuledAbility, ToolDefinition, ToolSchema } from '../../src/doors/mcp/definition';

const READ = 'read';
const UID = 'api::opportunity.opportunity';

beforeAll(() => {
  const i18n = { pluginOptions: { i18n: { localized: true } } };
  (global as { strapi?: unknown }).strapi = { contentTypes: { [UID]: {}, 'api::page.page': i18n } };
});
afterAll(() => {
  delete (global as { strapi?: unknown }).strapi;
});

const abilityOf = (fields: string[], subject = UID, conditions?: object): RuledAbility => ({
  rules: [{ action: READ, subject, fields, conditions }],
  can: (_action, asked) => asked === subject,
  cannot: (_action, asked) => asked !== subject,
});

/** A tool whose schema counts what it is asked for. */
const counting = (subject = UID) => {
  const counted = { made: 0, json: 0 };
  const resolve = (): ToolSchema => {
    counted.made += 1;
    const json = () => {
      counted.json += 1;
      return { type: 'object' };
    };
    return {
      '~standard': {
        version: 1,
        vendor: 'test',
        validate: (value) => ({ value }),
        jsonSchema: { input: json, output: json },
      },
    };
  };
  const tool = { name: 'list', auth: { policies: [{ action: READ, subject }] } } as unknown as ToolDefinition;
  const resolved = schemasByRights()(tool, 'input', resolve);
  /** As the protocol's server does for each request. */
  const request = (userAbility: RuledAbility) =>
    resolved({ userAbility })['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
  return { counted, request };
};

test('a schema and its JSON are made once for each set of rights', () => {
  const { counted, request } = counting();
  for (let i = 0; i < 5; i += 1) request(abilityOf(['name']));
  expect(counted).toEqual({ made: 1, json: 1 });
  request(abilityOf(['name', 'phone']));
  expect(counted).toEqual({ made: 2, json: 2 });
  request(abilityOf(['name']));
  expect(counted).toEqual({ made: 2, json: 2 });
});

test('whose rows they are makes no other schema, but where the languages of a type may hang on it', () => {
  const plain = counting();
  plain.request(abilityOf(['name'], UID, { managerRef: 1 }));
  plain.request(abilityOf(['name'], UID, { managerRef: 2 }));
  expect(plain.counted.made).toBe(1);
  const translated = counting('api::page.page');
  translated.request(abilityOf(['name'], 'api::page.page', { locale: 'en' }));
  translated.request(abilityOf(['name'], 'api::page.page', { locale: 'zh' }));
  expect(translated.counted.made).toBe(2);
});

test('nothing is made for a tool that the caller may not use', () => {
  const { counted, request } = counting();
  expect(request(abilityOf(['name'], 'api::customer.customer'))).toEqual({ type: 'object' });
  expect(counted).toEqual({ made: 0, json: 0 });
});
