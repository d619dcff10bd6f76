import { labelledIn } from '../../src/admin/received/layout';
import displayNames from '../../src/admin/display-names';
import { labelMessages, valueMessages } from '../../src/admin/label-messages';
import { languageOfBrowser } from '../../src/admin/language';
import { permissionsIn } from '../../src/admin/received/permissions';
import { rolesIn } from '../../src/admin/received/roles';
import { typesIn } from '../../src/admin/received/types';
import { refusedIn } from '../../src/admin/server-messages';
import { nounLabels } from '../../src/labels';

const OPPORTUNITY = 'api::opportunity.opportunity';
const CUSTOMER = 'api::customer.customer';

test.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh-TW'], 'zh-Hans'],
  [['en-GB', 'zh'], 'en'],
  [['fr-FR', 'en-US'], 'en'],
  [['fr-FR'], 'zh-Hans'],
  [[], 'zh-Hans'],
])('a browser that prefers %j is greeted in %s', (languages, expected) => {
  expect(languageOfBrowser(languages)).toBe(expected);
});

test('every noun is known by the name that its type bears', () => {
  expect(Object.keys(displayNames).sort()).toEqual(Object.keys(nounLabels).sort());
  expect(labelMessages('zh-Hans')[displayNames[CUSTOMER]]).toBe('客户');
  expect(labelMessages('en')[displayNames[OPPORTUNITY]]).toBe('Opportunities');
});

test('a value is called after its type', () => {
  expect(valueMessages(OPPORTUNITY, 'zh-Hans').lost).toBe('开发失败');
  expect(valueMessages(CUSTOMER, 'zh-Hans').lost).toBe('已流失');
  expect(valueMessages(CUSTOMER, 'zh-Hans')['content-manager.containers.List.lost']).toBe('已流失');
});

test.each(Object.entries(nounLabels))(
  'a value that two fields of %s share means the same in both',
  (_uid, labels) => {
    const words = new Map<string, string>();
    for (const values of Object.values(labels.values ?? {})) {
      for (const [value, text] of Object.entries(values)) {
        expect(words.get(value) ?? text.join()).toBe(text.join());
        words.set(value, text.join());
      }
    }
  },
);

describe('the labels of a configured screen', () => {
  const configured = (edit: string, list = edit) => ({
    contentType: { uid: CUSTOMER, metadatas: { name: { edit: { label: edit }, list: { label: list } } } },
  });
  const name = (edit: string, language: 'zh-Hans' | 'en') =>
    labelledIn(configured(edit), language).contentType.metadatas.name.edit.label;

  test('are in the language of the panel, whatever language they were stored in', () => {
    expect(name('name', 'zh-Hans')).toBe('名称');
    expect(name('名称', 'en')).toBe('Name');
    expect(name('Name', 'zh-Hans')).toBe('名称');
  });

  test('stay as an administrator has given them', () => {
    expect(name('公司名称', 'en')).toBe('公司名称');
  });

  test('of a type that is not ours are left alone', () => {
    const other = { contentType: { uid: 'api::event.event', metadatas: {} } };
    expect(labelledIn(other, 'zh-Hans')).toBe(other);
  });
});

describe('what the server says in one language', () => {
  const role = { code: 'strapi-super-admin', name: 'Super Admin', description: 'mine', users: 1 };

  test('the roles are in the language of the panel, but for what an administrator has written', () => {
    expect(rolesIn([{ id: 1, roles: [role] }], 'zh-Hans')).toEqual([
      { id: 1, roles: [{ ...role, name: '超级管理员' }] },
    ]);
    expect(rolesIn({ ...role, name: '老板' }, 'en').name).toBe('老板');
  });

  test('the types of the content manager bear the names of their nouns', () => {
    const types = { contentTypes: [{ uid: CUSTOMER, info: { displayName: 'Customer' } }], fieldSizes: {} };
    expect(typesIn(types, 'zh-Hans').contentTypes?.[0].info.displayName).toBe('客户');
  });

  test('permissions are named after types and fields, and our own are left as they are', () => {
    const section = { subjects: [] };
    const received = {
      conditions: [{ id: 'admin::is-creator', displayName: 'Is creator', category: 'default' }],
      sections: {
        settings: [
          {
            action: 'admin::roles.read',
            displayName: 'Read',
            category: 'users and roles',
            subCategory: 'roles',
          },
        ],
        plugins: [
          {
            action: 'plugin::crm.opportunity.win',
            displayName: '标记开发成功',
            plugin: 'crm',
            subCategory: '步骤',
          },
        ],
        singleTypes: section,
        collectionTypes: {
          subjects: [
            {
              uid: OPPORTUNITY,
              label: 'opportunity',
              properties: [
                {
                  value: 'fields',
                  label: 'Fields',
                  children: [{ value: 'customerName', label: 'customerName' }],
                },
              ],
            },
          ],
        },
      },
    };
    const { conditions, sections } = permissionsIn(received, 'zh-Hans');
    expect(conditions[0].displayName).toBe('由本人创建');
    expect(sections.settings[0]).toMatchObject({
      displayName: '查看',
      category: '用户与角色',
      subCategory: '角色',
    });
    expect(sections.plugins[0]).toMatchObject({
      displayName: '标记开发成功',
      plugin: '客户关系',
      subCategory: '步骤',
    });
    expect(sections.collectionTypes.subjects[0]).toMatchObject({
      label: '销售机会',
      properties: [{ children: [{ label: '客户名称' }] }],
    });
  });
});

describe('the message of a refused request', () => {
  const refused = (message: string, status = 400) =>
    Response.json({ data: null, error: { status, message } }, { status });
  const messageIn = async (message: string, language: 'zh-Hans' | 'en') =>
    ((await (await refusedIn(refused(message), language)).json()) as { error: { message: string } }).error
      .message;

  test('is said in the language of the panel where it is one of the stock ones', async () => {
    expect(await messageIn('Invalid credentials', 'zh-Hans')).toBe('电子邮件或密码不正确');
    expect(await messageIn('Invalid credentials', 'en')).toBe('Invalid credentials');
  });

  test('is left alone where nobody knows it, and keeps its status', async () => {
    expect(await messageIn('客户已流失', 'zh-Hans')).toBe('客户已流失');
    expect((await refusedIn(refused('Forbidden', 403), 'zh-Hans')).status).toBe(403);
  });
});
