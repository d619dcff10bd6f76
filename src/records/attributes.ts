/** An attribute of a content type, as far as the CRM looks at it. */
export interface Attribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  minLength?: number;
  min?: number | string;
  max?: number | string;
  enum?: string[];
  default?: unknown;
  private?: boolean;
  writable?: boolean;
  visible?: boolean;
  relation?: string;
  target?: string;
  customField?: string;
  options?: { category?: string };
}

export const attributesOf = (uid: string): Record<string, Attribute> =>
  strapi.contentType(uid as 'api::customer.customer').attributes as unknown as Record<string, Attribute>;

export const isToOne = (attribute: Attribute): boolean =>
  attribute.type === 'relation' && /ToOne$/.test(attribute.relation ?? '');

export const isDictionary = (attribute: Attribute): boolean =>
  attribute.customField === 'plugin::crm.dictionary';

/** Attributes that Strapi keeps by itself; a form sends them back, and nobody writes them. */
export const KEPT_BY_STRAPI = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'strapi_stage',
  'strapi_assignee',
]);
