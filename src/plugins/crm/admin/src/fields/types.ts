/** The kinds of field that the product adds to the content manager's forms. */
export const STARS_TYPE = 'crm-stars';
export const NAMES_TYPE = 'crm-names';
export const TRAIL_TYPE = 'crm-trail';
export const CHANGES_TYPE = 'crm-changes';
export const HEAD_TYPE = 'crm-head';
export const BELOW_TYPE = 'crm-below';
