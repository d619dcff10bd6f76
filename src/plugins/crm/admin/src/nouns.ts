/** The nouns of the CRM as the panel's own screens need them. Their words come from the server. */

export const OPPORTUNITY = 'api::opportunity.opportunity';
export const PLAN_ITEM = 'api::plan-item.plan-item';
export const CUSTOMER = 'api::customer.customer';
export const CONTACT = 'api::contact.contact';
export const ACTIVITY = 'api::activity.activity';
export const CHURN_CASE = 'api::churn-case.churn-case';
export const RETENTION_MEASURE = 'api::retention-measure.retention-measure';
export const SERVICE_REQUEST = 'api::service-request.service-request';
export const DICTIONARY_ITEM = 'api::dictionary-item.dictionary-item';
export const STAFF_MEMBER = 'api::staff-member.staff-member';
export const AUDIT_EVENT = 'api::audit-event.audit-event';

/** Plural names, by which the routes under /crm know the nouns. */
export const PLURALS: Readonly<Record<string, string>> = {
  [OPPORTUNITY]: 'opportunities',
  [PLAN_ITEM]: 'plan-items',
  [CUSTOMER]: 'customers',
  [CONTACT]: 'contacts',
  [ACTIVITY]: 'activities',
  [CHURN_CASE]: 'churn-cases',
  [RETENTION_MEASURE]: 'retention-measures',
  [SERVICE_REQUEST]: 'service-requests',
  [DICTIONARY_ITEM]: 'dictionary-items',
  [STAFF_MEMBER]: 'staff-members',
  [AUDIT_EVENT]: 'audit-events',
};

export const isCrm = (uid: string | undefined): uid is string => uid !== undefined && uid in PLURALS;

/** The nouns with a workflow of their own: they have states, steps and a head above the form. */
const WORKFLOWS: readonly string[] = [OPPORTUNITY, CUSTOMER, CHURN_CASE, SERVICE_REQUEST];

export const hasWorkflow = (uid: string | undefined): uid is string =>
  uid !== undefined && WORKFLOWS.includes(uid);

/** The nouns whose forms say above them why they may be read only; the trail is read only for everybody. */
export const hasHead = (uid: string | undefined): uid is string => isCrm(uid) && uid !== AUDIT_EVENT;

/** Where a list of a noun, or one record of it, stands in the panel. */
export const listPath = (uid: string) => `/content-manager/collection-types/${uid}`;
export const recordPath = (uid: string, documentId: string) => `${listPath(uid)}/${documentId}`;

const TYPE = /\/content-manager\/(?:collection|single)-types\/([^/?]+)/;
const LIST = /\/content-manager\/collection-types\/([^/?]+)\/?$/;
const RECORD = /\/content-manager\/collection-types\/([^/?]+)\/([^/?]+)\/?$/;

/** The content type that an address of the content manager is about. */
export const uidAt = (pathname: string): string => TYPE.exec(pathname)?.[1] ?? '';

/** The content type whose list is shown at an address of the panel. */
export const listAt = (pathname: string): string | undefined => LIST.exec(pathname)?.[1];

/** The record that is shown at an address of the panel; none while one is being created. */
export const recordAt = (pathname: string): { uid: string; documentId: string } | undefined => {
  const [, uid, documentId] = RECORD.exec(pathname) ?? [];
  return uid && documentId && documentId !== 'create' ? { uid, documentId } : undefined;
};
