import type { Text } from '../../labels';

/** The panel's own sentences that name its maker, greet, or speak of "entries": in the words of the product. */
export const brandWords: Readonly<Record<string, Text>> = {
  'Auth.form.welcome.title': ['欢迎使用客户关系 Kehu', 'Welcome to Kehu CRM'],
  'Auth.form.welcome.subtitle': ['请登录您的帐号', 'Log in to your account'],
  'Auth.form.button.login.strapi': ['用密码登录', 'Log in with a password'],
  'Auth.form.register.subtitle': [
    '帐号只用于登录本系统，所有数据都保存在您自己的数据库中。',
    'The account is only used to log in here. All data is kept in your own database.',
  ],
  'HomePage.header.subtitle': ['今天的工作从这里开始', 'Your work of today starts here'],
  'Settings.application.strapi-version': ['平台版本', 'Platform version'],
  'Settings.application.strapiVersion': ['平台版本', 'Platform version'],
  'Settings.permissions.users.listview.header.subtitle': [
    '可以登录本系统的所有用户',
    'Everybody who may log in here',
  ],
  'app.components.LeftMenu.navbrand.title': ['客户关系', 'Kehu CRM'],
  'app.components.LeftMenu.navbrand.workplace': ['工作台', 'Workplace'],
  'app.components.LeftMenu.logo.alt': ['标志', 'Logo'],
  'app.error.message': [
    '系统出现了错误，请联系系统管理员查明原因。',
    'Something is wrong here. Please ask your administrator to look into it.',
  ],
  'components.AutoReloadBlocker.description': [
    '请用以下命令之一启动：',
    'Start it with one of these commands:',
  ],
  'notification.version.update.message': ['平台有新版本', 'There is a new version of the platform'],
  'content-manager.plugin.name': ['业务数据', 'Records'],
  'content-manager.header.name': ['业务数据', 'Records'],
  'content-manager.components.LeftMenu.collection-types': ['数据', 'Records'],
  'content-type-builder.notification.info.autoreaload-disable': [
    '正式运行时不能修改数据类型，请在开发环境中修改。',
    'Types cannot be changed in production. Change them in a development environment.',
  ],
  'email.Settings.email.plugin.placeholder.defaultFrom': [
    '例如：客户关系 <no-reply@example.com>',
    'e.g. Kehu CRM <no-reply@example.com>',
  ],
  'email.Settings.email.plugin.placeholder.defaultReplyTo': [
    '例如：客户服务 <service@example.com>',
    'e.g. Customer service <service@example.com>',
  ],
  'i18n.Settings.list.empty.description': [
    '至少要有一种语言，系统才能正常使用。',
    'At least one locale is needed.',
  ],
  'global.plugins.crm': ['客户关系', 'Kehu CRM'],
  'global.plugins.crm.description': ['客户关系管理。', 'Customer relationship management.'],
  User: ['接口用户', 'API users'],
  'content-manager.HeaderLayout.button.label-add-entry': ['新建', 'New'],
  'content-manager.containers.edit.title.new': ['新建记录', 'New record'],
  'content-manager.pages.ListView.header-subtitle': [
    '共 {number, plural, other {#}} 条记录',
    '{number, plural, one {# record} other {# records}}',
  ],
  'content-manager.relation.add': ['请选择', 'Choose'],
  'content-manager.success.record.save': ['保存成功', 'Saved'],
  'content-manager.success.record.delete': ['删除成功', 'Deleted'],
  'users-permissions.Settings.section-label': ['接口用户', 'API users'],
  'email.SettingsNav.section-label': ['邮件', 'E-mail'],
};
