/**
 * Messages that nobody here ever sees, and why; they are left in English. The test of the translations reads this.
 */
export const SILENT: readonly { ids: RegExp; because: string }[] = [
  { ids: /^content-releases\./, because: 'releases are a paid feature; without it the plugin shows nothing' },
  {
    ids: /^review-workflows\./,
    because: 'review workflows are a paid feature; without it the plugin shows nothing',
  },
  { ids: /^content-manager\.history\./, because: 'the history of contents is a paid feature' },
  { ids: /^history\./, because: 'the history of contents is a paid feature' },
  {
    ids: /^Settings\.permissions\.auditLogs\./,
    because: 'the audit log of the panel is a paid feature; ours stands beside',
  },
  { ids: /^widget\.last-activity\./, because: 'belongs to the audit log of the panel, a paid feature' },
  {
    ids: /^Settings\.(sso|content-history)\.(not-available|description)$/,
    because: 'offers of paid features are switched off',
  },
  { ids: /^Settings\.page\.[Pp]urchase/, because: 'offers of paid features are switched off' },
  {
    ids: /^app\.components\.(FreeTrial|Upsell|LeftMenu\.trialCountdown)/,
    because: 'a trial of the paid edition',
  },
  { ids: /^app\.components\.NpsSurvey\./, because: "the maker's survey is switched off" },
  { ids: /^app\.components\.MediaLibraryBanner\./, because: 'the announcement is dismissed for everybody' },
  { ids: /^tours\./, because: 'the guided tour is not in a production build' },
  {
    ids: /^widget\.deploy-now\.|^HomePage\.widget\.deploy-now\./,
    because: "the maker's cloud is not installed",
  },
  { ids: /^content-type-builder\.chat\./, because: 'the assistant is a paid feature' },
  {
    ids: /^i18n\.(CMEditViewAITranslation|Settings\.aiLocalizations)\./,
    because: 'the assistant is a paid feature',
  },
  {
    ids: /^i18n\.CMEditViewLocalePicker\.locale\.ai-translations$/,
    because: 'the assistant is a paid feature',
  },
  { ids: /^upload\.(ai\.|settings\.form\.aiMetadata\.)/, because: 'the assistant is a paid feature' },
  {
    ids: /^upload\..*[mM]etadata(Generated|Skipped|Failed)?(\.|$)/,
    because: 'written by the assistant, a paid feature',
  },
  { ids: /^upload\.asset-details\.replace\.description\.ai$/, because: 'the assistant is a paid feature' },
  { ids: /^Settings\.application\.(ai-usage|ee\.)/, because: 'licence of the paid edition' },
  {
    ids: /^(app\.components\.BlockLink|HomePage\.welcome|global\.plugins\.sentry|notification\.ee)\b/,
    because: 'links, greetings and plugins that are not here',
  },
  {
    ids: /^(FIXME|Zone pour plugins|http:\/\/www\.client-app\.com)$/,
    because: 'left in the code of the panel, on no screen',
  },
];
