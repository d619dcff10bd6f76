import { roles } from '../../access/matrix';
import type { Text } from '../../labels';

export interface RoleWords {
  name: Text;
  about: Text;
}

/** Strapi's own roles, whose words are stored in English. */
const stock: Record<string, RoleWords> = {
  'strapi-super-admin': {
    name: ['超级管理员', 'Super Admin'],
    about: [
      '可以使用和管理所有功能和设置。',
      'Super Admins can access and manage all features and settings.',
    ],
  },
  'strapi-editor': {
    name: ['编辑', 'Editor'],
    about: [
      '可以管理和发布所有人的内容。',
      'Editors can manage and publish contents including those of other users.',
    ],
  },
  'strapi-author': {
    name: ['作者', 'Author'],
    about: ['可以管理自己创建的内容。', 'Authors can manage the content they have created.'],
  },
};

/** What the roles are called and what they are for, by code: Strapi's own, and the company's from their matrix. */
export const roleWords: Readonly<Record<string, RoleWords>> = {
  ...stock,
  ...Object.fromEntries(roles.map((it) => [it.code, it])),
};
