export const OPPORTUNITY = 'api::opportunity.opportunity';
export const PLAN_ITEM = 'api::plan-item.plan-item';
export const CUSTOMER = 'api::customer.customer';
export const ACTIVITY = 'api::activity.activity';
export const CHURN_CASE = 'api::churn-case.churn-case';
export const SERVICE_REQUEST = 'api::service-request.service-request';
export const STAFF_MEMBER = 'api::staff-member.staff-member';
export const DICTIONARY_ITEM = 'api::dictionary-item.dictionary-item';

export const EXPLORE = (verb: 'read' | 'create' | 'update') => `plugin::content-manager.explorer.${verb}`;

/** How many of a queue are shown on the desk itself. */
export const FIRST = 5;
