import { churn } from './churn';
import { contribution } from './contribution';
import { composition } from './composition';
import type { Report } from './report';
import { service } from './service';

/** Every report of the product, in the order of the menu. A new one is a new file and a row here. */
export const reports: readonly Report[] = [contribution, composition, service, churn];
