import { customerEndpoints } from '../api/customer/endpoints';
import { jobEndpoints } from '../api/job-run/endpoints';
import { recordEndpoints } from '../api/record/endpoints';
import { staffEndpoints } from '../api/staff/endpoints';
import { dictionaryEndpoints } from '../api/dictionary-item/endpoints';
import { searchEndpoints } from '../api/search/endpoints';
import { serviceRequestEndpoints } from '../api/service-request/endpoints';
import { deskEndpoints } from '../desk/endpoints';
import { reportEndpoints } from '../reports/endpoints';
import { salesEndpoints } from '../sales-system/endpoints';
import { workflowEndpoints } from '../workflow/endpoints';
import { workflows } from '../workflow/registry';
import type { Endpoint } from './endpoint';

/** Every address of the product beside Strapi's own: one list for the panel, REST and the documents. */
export const endpoints: readonly Endpoint[] = [
  ...workflows.flatMap(workflowEndpoints),
  ...recordEndpoints,
  ...staffEndpoints,
  ...customerEndpoints,
  ...jobEndpoints,
  ...reportEndpoints,
  ...deskEndpoints,
  ...dictionaryEndpoints,
  ...serviceRequestEndpoints,
  ...searchEndpoints,
  ...salesEndpoints,
];
