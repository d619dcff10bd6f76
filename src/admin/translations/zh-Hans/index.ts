import adminForms from './admin-forms.json';
import adminSettings from './admin-settings.json';
import admin from './admin.json';
import contentManagerMessages from './content-manager-messages.json';
import contentManagerViews from './content-manager-views.json';
import contentManager from './content-manager.json';
import contentTypeBuilder from './content-type-builder.json';
import mediaLibraryLists from './media-library-lists.json';
import mediaLibrary from './media-library.json';
import plugins from './plugins.json';
import polishSettings from './polish-settings.json';
import polish from './polish.json';
import unlisted from './unlisted.json';

/**
 * The panel in Chinese where the shipped translation is silent, or speaks another way than the product does
 * (polish). "Unlisted" are ids that the panel uses though its own English lacks them.
 */
export const zhHans: Readonly<Record<string, string>> = {
  ...admin,
  ...adminForms,
  ...adminSettings,
  ...contentManager,
  ...contentManagerMessages,
  ...contentManagerViews,
  ...contentTypeBuilder,
  ...mediaLibrary,
  ...mediaLibraryLists,
  ...plugins,
  ...unlisted,
  ...polish,
  ...polishSettings,
};
