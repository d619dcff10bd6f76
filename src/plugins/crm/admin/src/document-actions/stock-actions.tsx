import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useCrmSchemaQuery, useMeQuery } from '../api/crm-api';
import { isCrm } from '../nouns';
import { useReadOnlyReason } from '../record/read-only';
import { titleOf } from '../record/title';
import type { ActionComponent, ActionDescription, ActionProps } from './action-types';
import { mayBeDeleted } from './may-be-taken';

/** What has no meaning for a record of the company: it has no drafts, and a copy of it would be a lie. */
const MEANINGLESS = ['clone', 'publish', 'unpublish', 'discard'];

/** Of use to an administrator alone: which right shows it. */
const ADMINISTRATIVE: Readonly<Record<string, string>> = {
  'edit-the-model': 'plugin::content-type-builder.read',
  'configure-the-view': 'plugin::content-manager.collection-types.configure-view',
};

/** A component with the same marks that calls the original first: it has hooks that must run every time. */
const wrap = (
  original: ActionComponent,
  change: (result: ActionDescription, props: ActionProps) => ActionDescription | null,
): ActionComponent => {
  const Wrapped: ActionComponent = (props) => {
    const result = original(props);
    return result && isCrm(props.model) ? change(result, props) : result;
  };
  Wrapped.type = original.type;
  Wrapped.position = original.position;
  return Wrapped;
};

const forAdministrators = (original: ActionComponent, right: string): ActionComponent => {
  const Guarded: ActionComponent = (props) => {
    const result = original(props);
    const isHeld = useAuth('StockAction', (state) => state.permissions).some(
      ({ action }) => action === right,
    );
    return isHeld ? result : null;
  };
  Guarded.type = original.type;
  Guarded.position = original.position;
  return Guarded;
};

/** Deleting names what it deletes, and is offered only where it can be done. */
const named = (original: ActionComponent): ActionComponent => {
  const Named: ActionComponent = (props) => {
    const { formatMessage, locale } = useIntl();
    const { data: schema } = useCrmSchemaQuery({ language: locale });
    const { data: me } = useMeQuery();
    const result = original(props);
    if (!result || !isCrm(props.model)) return result;
    if (result.disabled || !mayBeDeleted(schema?.[props.model], props.document, me?.documentId)) return null;
    return {
      ...result,
      label: formatMessage({ id: 'crm.delete.confirm' }),
      dialog: result.dialog && {
        ...result.dialog,
        title: formatMessage({ id: 'crm.delete.title' }),
        content: formatMessage({ id: 'crm.delete.question' }, { name: titleOf(props.document) ?? '' }),
      },
    };
  };
  Named.type = original.type;
  Named.position = original.position;
  return Named;
};

/** Saving is not offered where nothing can be changed. */
const whereChangeable = (original: ActionComponent): ActionComponent => {
  const Changeable: ActionComponent = (props) => {
    const result = original(props);
    const reason = useReadOnlyReason(props.model, props.documentId);
    return reason && isCrm(props.model) ? null : result;
  };
  Changeable.type = original.type;
  Changeable.position = original.position;
  return Changeable;
};

/** The content manager's own actions, as far as they make sense here. */
export const sensibleActions = (actions: ActionComponent[]): ActionComponent[] =>
  actions.map((action) => {
    const { type = '' } = action;
    if (MEANINGLESS.includes(type)) return wrap(action, () => null);
    if (type in ADMINISTRATIVE) return forAdministrators(action, ADMINISTRATIVE[type]);
    if (type === 'update') return whereChangeable(action);
    return type === 'delete' ? named(action) : action;
  });

interface BulkProps {
  model: string;
}

export interface BulkComponent {
  (props: BulkProps): unknown;
  type?: string;
}

/** Nothing is done to many records at once: none is published, and a deletion names what it deletes. */
export const sensibleBulkActions = (actions: BulkComponent[]): BulkComponent[] =>
  actions.map((original) => {
    const Wrapped: BulkComponent = (props) => {
      const result = original(props);
      return isCrm(props.model) ? null : result;
    };
    Wrapped.type = original.type;
    return Wrapped;
  });
