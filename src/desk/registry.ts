import type { Widget } from './widget';
import { administration } from './widgets/administration';
import { company } from './widgets/company';
import { requestsToFeedBack, requestsToHandle } from './widgets/my-requests';
import { myWarnings } from './widgets/my-warnings';
import { notSpokenTo } from './widgets/not-spoken-to';
import { planItemsDue } from './widgets/plan-items';
import { thisMonth } from './widgets/this-month';
import { opportunitiesToAssign, requestsToAssign } from './widgets/to-assign';

/** Every widget, in the order of the desk: first what waits, then how things stand. */
export const widgets: readonly Widget[] = [
  opportunitiesToAssign,
  requestsToAssign,
  planItemsDue,
  myWarnings,
  requestsToHandle,
  requestsToFeedBack,
  notSpokenTo,
  thisMonth,
  company,
  administration,
];
