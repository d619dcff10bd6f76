import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/labels';
import { messagesOf } from '../../src/admin/translations';
import { SILENT } from '../../src/admin/translations/silent';
import { usedMessages } from '../helpers/panel-messages';

type Messages = Record<string, string>;

const STRAPI = path.join(__dirname, '../../node_modules/@strapi');

/** The installed packages with screens: where their translations are, and the prefix that the panel gives them. */
const PACKAGES: readonly [folder: string, prefix: string][] = [
  ['admin/dist/admin/admin/src', ''],
  ['content-manager/dist/admin', 'content-manager.'],
  ['content-type-builder/dist/admin', 'content-type-builder.'],
  ['upload/dist/admin', 'upload.'],
  ['i18n/dist/admin', 'i18n.'],
  ['email/dist/admin', 'email.'],
  ['content-releases/dist/admin', 'content-releases.'],
  ['review-workflows/dist/admin', 'review-workflows.'],
  ['plugin-graphql/dist/admin', 'graphql.'],
  ['plugin-users-permissions/dist/admin', 'users-permissions.'],
];

/** Paid features whose screens are never reached (see silent.ts); their messages bear no prefix by which to tell them. */
const SEEN = PACKAGES.filter(([folder]) => !/^(content-releases|review-workflows)/.test(folder));

const shipped = (language: string): Messages =>
  Object.fromEntries(
    PACKAGES.flatMap(([folder, prefix]) => {
      const file = path.join(STRAPI, folder, 'translations', `${language}.json.js`);
      if (!statSync(file, { throwIfNoEntry: false })) return [];
      const loaded = require(file) as Messages & { default?: Messages };
      const messages = loaded.default ?? loaded;
      return Object.entries(messages).map(([id, text]) => [`${prefix}${id}`, text]);
    }),
  );

const english = shipped('en');
const panelIn = (language: string): Messages => ({
  ...shipped(language),
  ...messagesOf(language as 'en' | 'zh-Hans'),
});
const isSilent = (id: string) => SILENT.some(({ ids }) => ids.test(id));
const argumentsOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((it) => it[1]);

test('the packages ship what the comparison needs', () => {
  expect(Object.keys(english).length).toBeGreaterThan(2000);
});

test('every message of the panel is in Chinese, but for those that nobody sees', () => {
  const chinese = panelIn('zh-Hans');
  const missing = Object.keys(english).filter((id) => !(id in chinese) && !isSilent(id));
  expect(missing).toEqual([]);
});

test('every message that the screens use without an English of their own is in Chinese too', () => {
  const chinese = panelIn('zh-Hans');
  const missing = usedMessages(STRAPI, SEEN)
    .filter(
      ({ id, text }) => /[A-Za-z]{2}/.test(text) && !(id in english) && !(id in chinese) && !isSilent(id),
    )
    .map(({ id }) => id);
  expect(missing).toEqual([]);
});

test('every message of ours is in both languages, and names the same parameters', () => {
  const [chinese, own] = LANGUAGES.map(messagesOf);
  expect(Object.keys(own).filter((id) => !(id in chinese))).toEqual([]);
  const all = panelIn('en');
  const strange = Object.entries(chinese).filter(
    ([id, text]) => id in all && argumentsOf(text).some((it) => !all[id].includes(it)),
  );
  expect(strange).toEqual([]);
});

test('our Chinese is Chinese', () => {
  const latin = Object.entries(messagesOf('zh-Hans')).filter(
    ([id, text]) =>
      /[A-Za-z]{2}/.test(text.replace(/[{},]\w*|<[^>]*>|\b(select|true|other|plural)\b/g, '')) &&
      !/[\u4e00-\u9fff]/.test(text) &&
      id in english,
  );
  expect(latin.map(([id]) => id).sort()).toEqual([
    'components.Blocks.popover.link.rel.placeholder',
    'components.Blocks.popover.link.target.placeholder',
    'users-permissions.PopUpForm.Email.options.from.email.placeholder',
    'users-permissions.PopUpForm.Email.options.response_email.placeholder',
  ]);
});

test('no message names the maker of the panel', () => {
  for (const language of LANGUAGES) {
    const messages: Messages = { ...english, ...panelIn(language) };
    const naming = Object.keys(english).filter((id) => /strapi/i.test(messages[id]) && !isSilent(id));
    expect(naming).toEqual([]);
  }
});

test('the translations are cut into files that one can read', () => {
  const folder = path.join(__dirname, '../../src/admin/translations/zh-Hans');
  const long = readdirSync(folder).filter(
    (it) => readFileSync(path.join(folder, it), 'utf8').split('\n').length > 200,
  );
  expect(long).toEqual([]);
});
