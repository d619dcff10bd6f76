import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fieldLabel, labelsOf, nounLabels, recordLabels, valueFromLabel, valueLabel } from '../../src/labels';
import type { Text } from '../../src/labels';
import { workflows } from '../../src/workflow/registry';

interface Attribute {
  type: string;
  enum?: string[];
  visible?: boolean;
}
interface Schema {
  pluginOptions?: { 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, Attribute>;
}

const API = path.join(__dirname, '../../src/api');
const schemaFile = (noun: string) => path.join(API, noun, 'content-types', noun, 'schema.json');
const schemas = readdirSync(API)
  .filter((noun) => existsSync(schemaFile(noun)))
  .map((noun): [string, Schema] => {
    const file = schemaFile(noun);
    return [`api::${noun}.${noun}`, JSON.parse(readFileSync(file, 'utf8')) as Schema];
  })
  .filter(([, schema]) => schema.pluginOptions?.['content-manager']?.visible !== false);

const shown = (schema: Schema) => Object.entries(schema.attributes).filter(([, it]) => it.visible !== false);
const complete = (text: Text | undefined) =>
  text?.length === 2 && /[\u4e00-\u9fff]/.test(text[0]) && /^[\x20-\x7e]+$/.test(text[1]);

test('the nouns with words are exactly the nouns that the panel shows', () => {
  expect(Object.keys(nounLabels).sort()).toEqual(schemas.map(([uid]) => uid).sort());
});

describe.each(schemas)('%s', (uid, schema) => {
  const labels = labelsOf(uid);

  test('every attribute has a label in both languages, and none is left over', () => {
    const expected = [...shown(schema).map(([name]) => name), 'createdAt', 'updatedAt'];
    // A hidden column may have a label too, where a page or the trail speaks of it.
    const known = [...Object.keys(schema.attributes), 'createdAt', 'updatedAt'];
    expect(Object.keys(labels?.fields ?? {}).filter((name) => !known.includes(name))).toEqual([]);
    expect(expected.filter((name) => !complete(labels?.fields[name]))).toEqual([]);
    expect([labels?.one, labels?.many].every(complete)).toBe(true);
  });

  test('every value of an enumeration has a label in both languages, and none is left over', () => {
    const enums = shown(schema).filter(([, it]) => it.type === 'enumeration');
    expect(Object.keys(labels?.values ?? {}).sort()).toEqual(enums.map(([name]) => name).sort());
    for (const [name, { enum: values = [] }] of enums) {
      expect(Object.keys(labels?.values?.[name] ?? {}).sort()).toEqual([...values].sort());
      expect(values.filter((value) => !complete(valueLabel(uid, name, value)))).toEqual([]);
    }
  });

  test('every step has a button, an answer, a sentence and labels of its inputs in both languages', () => {
    const steps = workflows.find((it) => it.uid === uid)?.steps ?? {};
    expect(Object.keys(labels?.steps ?? {}).sort()).toEqual(Object.keys(steps).sort());
    for (const [name, step] of Object.entries(steps)) {
      const words = labels?.steps?.[name];
      expect([words?.label, words?.done, words?.about].every(complete)).toBe(true);
      expect(Object.keys(words?.inputs ?? {}).sort()).toEqual(Object.keys(step.input).sort());
      expect(Object.values(words?.inputs ?? {}).every(complete)).toBe(true);
    }
  });
});

test('a field that an administrator has added bears its own name', () => {
  expect(fieldLabel('api::customer.customer', 'wechat')).toEqual(['wechat', 'wechat']);
  expect(fieldLabel('api::customer.customer', 'createdBy')).toEqual(recordLabels.createdBy);
  expect(fieldLabel('api::nobody.nobody', 'name')).toEqual(['name', 'name']);
});

test.each([
  ['api::opportunity.opportunity', '开发失败', 'lost'],
  ['api::customer.customer', '已流失', 'lost'],
  ['api::customer.customer', ' LOST ', 'lost'],
  ['api::service-request.service-request', '已分配', 'assigned'],
  ['api::service-request.service-request', 'assigned', 'assigned'],
  ['api::opportunity.opportunity', '已分配', undefined],
])('%s reads the status from "%s"', (uid, text, value) => {
  expect(valueFromLabel(uid, 'status', text)).toBe(value);
});
