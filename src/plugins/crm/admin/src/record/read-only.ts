import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useActionsQuery, useCrmSchemaQuery } from '../api/crm-api';
import { isCrm, PLURALS } from '../nouns';

const UPDATE = 'plugin::content-manager.explorer.update';

/**
 * Why a record can only be read, in words: because of the state that it or what it belongs to is in, or because it is
 * not the reader's to change; undefined where it can be changed, and as long as that is not known.
 */
export const useReadOnlyReason = (uid: string, documentId: string | undefined): string | undefined => {
  const { formatMessage, locale } = useIntl();
  const { allowedActions, isLoading } = useRBAC([{ action: UPDATE, subject: uid }]);
  const isWithout = !documentId || !isCrm(uid);
  const { data: actions } = useActionsQuery(
    { uid, plural: PLURALS[uid], documentId: documentId ?? '', language: locale },
    { skip: isWithout },
  );
  const { data: schema } = useCrmSchemaQuery({ language: locale }, { skip: isWithout });
  if (!documentId) return undefined;
  if (isWithout) {
    return isLoading || allowedActions.canUpdate ? undefined : formatMessage({ id: 'crm.notYours' });
  }
  if (!actions || actions.meta.editable) return undefined;
  if (actions.meta.why) return actions.meta.why;
  const state = schema?.[uid]?.states[actions.meta.status ?? ''];
  // The state would allow it: then it is somebody else's.
  return state && !state.edit
    ? formatMessage({ id: 'crm.readonly' }, { status: state.label })
    : formatMessage({ id: 'crm.notYours' });
};
