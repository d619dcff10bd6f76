import { getFetchClient, type Permission, type RBACMiddleware } from '@strapi/strapi/admin';
import type { ActionsAnswer, RecordState } from '../api/types';
import { isCrm, PLURALS, recordAt } from '../nouns';

const UPDATE = 'plugin::content-manager.explorer.update';
const DELETE = 'plugin::content-manager.explorer.delete';

/** The permissions that remain on a record in this state: the server would refuse what is taken away here. */
export const permissionsInState = <P extends Pick<Permission, 'action' | 'subject'>>(
  permissions: P[],
  uid: string,
  { editable, deletable }: Pick<RecordState, 'editable' | 'deletable'>,
): P[] =>
  permissions.filter(({ action, subject }) => {
    if (subject !== uid) return true;
    if (action === UPDATE) return editable;
    if (action === DELETE) return deletable;
    return true;
  });

const askState = async (uid: string, documentId: string): Promise<RecordState | undefined> => {
  try {
    const { data } = await getFetchClient().get<ActionsAnswer>(`/crm/${PLURALS[uid]}/${documentId}/actions`);
    return data.meta;
  } catch {
    // Not known, or not to be read: the page itself says so.
    return undefined;
  }
};

/** A page asks for its rights a dozen times while it is built, and nobody takes a step in that time. */
const WHILE_BUILT_MS = 500;

let last: { record: string; at: number; state: Promise<RecordState | undefined> } | undefined;

const stateOf = (uid: string, documentId: string): Promise<RecordState | undefined> => {
  const record = `${uid} ${documentId}`;
  if (last?.record !== record || Date.now() - last.at > WHILE_BUILT_MS)
    last = { record, at: Date.now(), state: askState(uid, documentId) };
  return last.state;
};

/** Greys out a record that its state, or whose it is, forbids to edit, before anybody types. */
export const recordStateMiddleware: RBACMiddleware =
  ({ pathname }) =>
  (next) =>
  async (permissions) => {
    const record = recordAt(pathname);
    if (!record || !isCrm(record.uid) || !permissions.some(({ subject }) => subject === record.uid)) {
      return next(permissions);
    }
    const state = await stateOf(record.uid, record.documentId);
    return next(state ? permissionsInState(permissions, record.uid, state) : permissions);
  };
