import { as } from './api';
import type { Person } from './people';

export const OPPORTUNITY = 'api::opportunity.opportunity';
export const CUSTOMER = 'api::customer.customer';
export const CHURN_CASE = 'api::churn-case.churn-case';
export const SERVICE_REQUEST = 'api::service-request.service-request';
export const CONTACT = 'api::contact.contact';
export const ACTIVITY = 'api::activity.activity';

export interface Listed {
  documentId: string;
  createdAt: string;
  name?: string;
  status?: string;
}

/** Where the panel shows a list, or one record of it. */
export const listAt = (uid: string): string => `/admin/content-manager/collection-types/${uid}`;
export const recordAt = (uid: string, documentId: string): string => `${listAt(uid)}/${documentId}`;
export const customerAt = (documentId: string): string => `/admin/plugins/crm/customers/${documentId}`;

/** A record made in a person's name: what a story needs before it begins. */
export const create = async (who: Person, uid: string, data: object): Promise<string> => {
  const answer = await as<{ data: Listed }>(who, 'POST', `/content-manager/collection-types/${uid}`, data);
  return answer.data.documentId;
};

/** The one record of a type whose field is this, as a person finds it. */
export const find = async (who: Person, uid: string, field: string, value: string): Promise<Listed> => {
  const query = new URLSearchParams({ [`filters[$and][0][${field}][$eq]`]: value });
  const answer = await as<{ results: Listed[] }>(
    who,
    'GET',
    `/content-manager/collection-types/${uid}?${query}`,
  );
  if (answer.results.length !== 1)
    throw new Error(`${answer.results.length} of ${uid} with ${field} ${value}`);
  return answer.results[0];
};

/** The staff member that an account belongs to. */
export const staffOf = async (who: Person): Promise<string> =>
  (await as<{ data: Listed }>(who, 'GET', '/crm/me')).data.documentId;

/** What a customer has to have, with its name; its manager is the story's own affair. */
export const customerData = (name: string) => ({
  name,
  region: '东北',
  level: '1',
  satisfaction: 3,
  credit: 3,
  address: '沈阳市和平区1号',
  postalCode: '110000',
  phone: '024-88880001',
  fax: '024-88880002',
  website: 'http://example.com',
  legalRepresentative: '赵明',
  bankName: '工商银行',
  bankAccount: '622200010001',
});

let serial = 0;

/** A name that no other story, and no other run of this one, has used. */
export const fresh = (name: string): string => {
  serial += 1;
  return `${name}${Date.now()}${serial}`;
};
