import { adminApi } from '@strapi/strapi/admin';
import type { Language } from '../../labels';
import { panelLanguage } from '../language';
import { labelledIn } from './layout';
import { permissionsIn } from './permissions';
import { rolesIn } from './roles';
import { tokensIn } from './tokens';
import { typesIn } from './types';

interface Action {
  type: string;
  payload?: unknown;
  meta?: { arg?: { endpointName?: string } };
}

/** What the panel receives with words in it that it shows as they are, and how they are said in a language. */
const RECEIVED: Readonly<Record<string, (payload: never, language: Language) => unknown>> = {
  getContentTypeConfiguration: labelledIn,
  getInitialData: typesIn,
  getRolePermissionLayout: permissionsIn,
  getRoles: rolesIn,
  getUsers: rolesIn,
  getMe: rolesIn,
  getAPITokens: tokensIn,
};

const TAGS = ['ContentTypesConfiguration', 'InitialData', 'Role', 'User', 'Me', 'ApiToken'] as never[];

interface Store {
  dispatch: (action: never) => unknown;
  getState: () => { admin_app: { language: { locale: string } } };
}

/**
 * Most words of the panel are looked up by an id. Some are shown as the server stores them, in one language for
 * everybody: labels in filters and in "Configure the view", names of types and of permissions, roles. They are
 * translated where they are received, and received anew when the language changes.
 */
export const receivedWords =
  () =>
  ({ dispatch, getState }: Store) =>
  (next: (action: Action) => unknown) =>
  (action: Action) => {
    const translate = action.type.endsWith('/fulfilled') && RECEIVED[action.meta?.arg?.endpointName ?? ''];
    if (translate) return next({ ...action, payload: translate(action.payload as never, panelLanguage()) });
    const { locale } = getState().admin_app.language;
    const result = next(action);
    // The panel sets the language of the profile again whenever it has read the profile.
    if (getState().admin_app.language.locale !== locale)
      dispatch(adminApi.util.invalidateTags(TAGS) as never);
    return result;
  };
