import type { NounLayout } from '../../layouts/layout';

/** Requirements 3.1. */
export const customerLayout: NounLayout = {
  uid: 'api::customer.customer',
  mainField: 'name',
  list: ['code', 'name', 'region', 'manager', 'level', 'satisfaction', 'status'],
  edit: [
    ['name'],
    ['region', 'level'],
    ['satisfaction', 'credit'],
    ['manager', 'sharedWith'],
    ['address', 'postalCode'],
    ['phone', 'fax', 'website'],
    ['legalRepresentative', 'businessLicenceNo'],
    ['registeredCapital', 'annualRevenue'],
    ['bankName', 'bankAccount'],
    ['localTaxNo', 'nationalTaxNo'],
    ['aliases'],
  ],
};
