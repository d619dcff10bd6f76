import type { SearchDefinition } from './definition';

/** Everything that is searched by words. A new noun is a new row here; its index is made at the next start. */
export const searchDefinitions: readonly SearchDefinition[] = [
  {
    uid: 'api::customer.customer',
    title: 'name',
    without: [
      'postalCode',
      'fax',
      'businessLicenceNo',
      'bankName',
      'bankAccount',
      'localTaxNo',
      'nationalTaxNo',
    ],
    json: { aliases: [''] },
  },
  { uid: 'api::opportunity.opportunity', title: 'summary', without: [] },
  {
    uid: 'api::service-request.service-request',
    title: 'summary',
    without: [],
    json: { rounds: ['treatment', 'result'] },
  },
];

export const searchDefinitionOf = (uid: string): SearchDefinition | undefined =>
  searchDefinitions.find((it) => it.uid === uid);
