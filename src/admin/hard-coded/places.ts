/** A place in the code of the installed panel that shows a word of its own, and the code that shows ours. */
export interface Place {
  /** The end of the file's path under node_modules. */
  file: string;
  code: string;
  ours: string;
}

const ADMIN = '@strapi/admin/dist/admin/admin/src/';
const SETTINGS = `${ADMIN}pages/Settings/`;
const CELL = '@strapi/content-manager/dist/admin/pages/ListView/components/TableCells/CellValue.mjs';
const DESIGN = '@strapi/design-system/dist/index.mjs';

/** A string in the code that is shown as it is. `before` is what stands before it, to tell it from its like. */
const shown = (file: string, before: string, english: string, quote = '"'): Place => ({
  file,
  code: `${before}${quote}${english}${quote}`,
  ours: `${before}kehu.word(${JSON.stringify(english)})`,
});

const titles = (english: string, ...files: string[]) =>
  files.map((file) => shown(`${SETTINGS}pages/${file}`, 'name: ', english, "'"));

/** What the content manager does once a record has been made; saving one ends in the same words. */
const CREATED = `trackUsage('didCreateEntry', {
                ...trackerProperty,
                documentId: res.data.data.documentId,
                fromPreview,
                fromRelationModal,
                ...isAiAvailable ? {
                    isAiI18nConfigured
                } : {}
            });
            toggleNotification({
                type: 'success',
                message: formatMessage({
                    id: getTranslation('success.record.save')`;

export const PLACES: readonly Place[] = [
  shown(DESIGN, 'label: n = ', 'Choose date'),
  shown(DESIGN, 'dateLabel: t = ', 'Choose date'),
  shown(DESIGN, 'timeLabel: n = ', 'Choose time'),
  shown(DESIGN, 'clearLabel: a = ', 'Clear'),
  shown(DESIGN, 'clearLabel: t = ', 'Clear'),
  shown(DESIGN, 'clearLabel: R = ', 'Clear'),
  shown(DESIGN, 'small: !0, children: ', 'Loading'),
  shown(DESIGN, 'loadingMessage: E = ', 'Loading content...'),
  shown(DESIGN, 'noOptionsMessage: D = () => ', 'No results found'),
  {
    file: DESIGN,
    code: 'createMessage: d = (Z) => `Create "${Z}"`',
    ours: `createMessage: d = (Z) => kehu.word('Create "{name}"', { name: Z })`,
  },
  { file: DESIGN, code: 'clearLabel: `${e} date`', ours: 'clearLabel: kehu.word(`${e} date`)' },
  { file: DESIGN, code: 'clearLabel: `${e} time`', ours: 'clearLabel: kehu.word(`${e} time`)' },
  shown('sonner/dist/index.mjs', 'containerAriaLabel = ', 'Notifications', "'"),
  shown(DESIGN, 'closeLabel: t = ', 'Close modal'),
  shown(DESIGN, 'label: t = ', 'Pagination'),
  // The wheel that turns while something loads, in the colour of the product.
  { file: DESIGN, code: '%234945FF', ours: '%230B7A75' },
  shown(`${ADMIN}components/Table.mjs`, 'children = ', 'Loading content', "'"),
  shown(`${ADMIN}components/PageHelpers.mjs`, 'children = ', 'Loading content.', "'"),
  // A date in full ("Saturday, …") makes a column as wide as a sentence.
  ...[CELL, `${ADMIN}components/Filters.mjs`].map((file) => ({
    file,
    code: "dateStyle: 'full'",
    ours: "dateStyle: 'medium'",
  })),
  {
    file: `${SETTINGS}pages/Roles/components/CollapsePropertyMatrix.mjs`,
    code: 'label: `${name} ${label}`',
    ours: 'label: `${name} ${kehu.word(label)}`',
  },
  {
    file: `${SETTINGS}pages/Roles/components/CollapsePropertyMatrix.mjs`,
    code: 'label: `${parentName} ${label} ${propertyLabel}`',
    ours: 'label: `${parentName} ${label} ${kehu.word(propertyLabel)}`',
  },
  {
    file: `${SETTINGS}pages/Roles/components/ContentTypeCollapses.mjs`,
    code: 'label: `${permissionLabel} ${label}`',
    ours: 'label: `${label} ${kehu.word(permissionLabel)}`',
  },
  {
    // Shown for a moment too, until the input of a custom field has been loaded.
    file: `${ADMIN}components/FormInputs/Renderer.mjs`,
    code: 'placeholder: `Unsupported field type: ${type}`',
    ours: "placeholder: kehu.word('Loading content...')",
  },
  shown(`${ADMIN}components/LazyOutlet.mjs`, 'children: ', 'Loading content.'),
  shown(`${ADMIN}components/LeftMenu.mjs`, 'label: ', 'Menu'),
  shown(`${SETTINGS}components/SettingsNav.mjs`, '"aria-label": ', 'Notification'),
  shown(`${SETTINGS}components/Tokens/TokenTypeSelect.mjs`, 'placeholder: ', 'Select'),
  shown(`${SETTINGS}components/Tokens/LifeSpanInput.mjs`, 'placeholder: ', 'Select'),
  shown(`${SETTINGS}pages/Users/ListPage.mjs`, 'isActive ? ', 'Active', "'"),
  shown(`${SETTINGS}pages/Users/ListPage.mjs`, ' : ', 'Inactive', "'"),
  ...titles('Roles', 'Roles/EditPage.mjs', 'Roles/CreatePage.mjs', 'Roles/ListPage.mjs'),
  ...titles('Users', 'Users/EditPage.mjs', 'Users/ListPage.mjs'),
  ...titles('API Tokens', 'ApiTokens/ListView.mjs', 'ApiTokens/EditView/EditViewPage.mjs'),
  ...titles('Admin Tokens', 'AdminTokens/ListView.mjs', 'AdminTokens/EditView/EditViewPage.mjs'),
  ...titles('Transfer Tokens', 'TransferTokens/ListView.mjs', 'TransferTokens/EditView.mjs'),
  ...titles('Webhooks', 'Webhooks/EditPage.mjs', 'Webhooks/ListPage.mjs'),
  {
    // "… plugin" and "… settings", which the sentence before it says already.
    file: `${SETTINGS}pages/Roles/components/PluginsAndSettings.mjs`,
    code: "} ${kind === 'plugins' ? 'plugin' : kind}`",
    ours: '}`',
  },
  {
    file: `${SETTINGS}pages/Roles/components/PluginsAndSettings.mjs`,
    code: "categoryName === 'upload' ? 'Media Library' : ",
    ours: '',
  },
  {
    file: `${SETTINGS}pages/ApiTokens/EditView/components/CollapsableContentType.mjs`,
    code: 'children: capitalize(label)',
    ours: 'children: kehu.noun(label) ?? kehu.word(capitalize(label))',
  },
  {
    file: `${SETTINGS}pages/ApplicationInfo/ApplicationInfoPage.mjs`,
    code: 'children: window.strapi.projectType',
    ours: 'children: kehu.word(window.strapi.projectType)',
  },
  {
    file: `${SETTINGS}pages/Webhooks/components/Events.mjs`,
    code: 'children: removeHyphensAndTitleCase(name)',
    ours: 'children: kehu.word(name)',
  },
  ...['key', 'value'].map((part) => ({
    file: `${SETTINGS}pages/Webhooks/components/HeadersInput.mjs`,
    code: `\`row \${index + 1} ${part}\``,
    ours: `kehu.word('row {row} ${part}', { row: index + 1 })`,
  })),
  {
    file: '@strapi/content-manager/dist/admin/pages/ListConfiguration/components/Settings.mjs',
    code: 'label: value\n',
    ours: 'label: kehu.word(value)\n',
  },
  {
    file: '@strapi/content-manager/dist/admin/pages/ListConfiguration/ListConfigurationPage.mjs',
    code: '`Configure ${list.settings.displayName} List View`',
    ours: "kehu.word('Configure {name} List View', { name: list.settings.displayName })",
  },
  {
    file: '@strapi/content-manager/dist/admin/pages/EditConfigurationPage.mjs',
    code: '`Configure ${edit.settings.displayName} Edit View`',
    ours: "kehu.word('Configure {name} Edit View', { name: edit.settings.displayName })",
  },
  {
    file: '@strapi/content-manager/dist/admin/components/ConfigurationForm/Form.mjs',
    code: 'label: key,',
    ours: 'label: metadatas[key]?.label || key,',
  },
  {
    // Our records are made on their own pages, where the rules are told; an own type of the company's as ever.
    file: '@strapi/content-manager/dist/admin/pages/EditView/components/FormInputs/Relations/Relations.mjs',
    code: 'creatable: "visible"',
    ours: 'creatable: canCreate && !kehu.isNoun(relation.model) ? "visible" : undefined',
  },
  {
    // The panel says of a new record, too, that it has been saved.
    file: '@strapi/content-manager/dist/admin/hooks/useDocumentActions.mjs',
    code: CREATED,
    ours: CREATED.replace("getTranslation('success.record.save')", "'crm.created'"),
  },
  shown('@strapi/i18n/dist/admin/components/LocaleTable.mjs', 'children: ', 'Actions'),
  shown('@strapi/plugin-users-permissions/dist/admin/pages/Providers/index.mjs', 'label: ', 'Edit'),
  shown(
    '@strapi/plugin-users-permissions/dist/admin/pages/Roles/pages/ListPage/index.mjs',
    'notifyStatus(',
    'The roles have loaded successfully',
    "'",
  ),
  shown('@strapi/content-type-builder/dist/admin/components/Status.mjs', 'children: ', 'Modified'),
  shown('@strapi/content-type-builder/dist/admin/components/Status.mjs', 'children: ', 'Deleted'),
  shown('@strapi/content-type-builder/dist/admin/components/Status.mjs', 'children: ', 'New'),
];
