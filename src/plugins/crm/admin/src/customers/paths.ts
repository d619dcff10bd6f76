import { recordPath, CUSTOMER } from '../nouns';

/** Where the pages of this folder stand in the panel. */
export const CUSTOMER_PAGE = 'plugins/crm/customers/:documentId';
export const customerPath = (documentId: string) => `/plugins/crm/customers/${documentId}`;

/** The generated form of a customer; said on the way, so that one is not led back to his page. */
export const customerForm = (documentId: string) => ({
  to: recordPath(CUSTOMER, documentId),
  state: { form: true },
});
