import { z } from 'zod';
import type { Attribute } from './attributes';

const INT32 = 2147483647;
const DEFAULT_LENGTH: Record<string, number> = {
  string: 255,
  text: 20000,
  richtext: 100000,
  email: 255,
  uid: 255,
};

const isCalendarDate = (value: string) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number(year) >= 1 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
};

const isInstant = (value: unknown) =>
  (typeof value === 'string' || value instanceof Date) &&
  !Number.isNaN(new Date(value).getTime()) &&
  new Date(value).getUTCFullYear() >= 1 &&
  new Date(value).getUTCFullYear() <= 9999;

const text = (attribute: Attribute) => {
  let schema = z.string().max(attribute.maxLength ?? DEFAULT_LENGTH[attribute.type]);
  if (attribute.minLength) schema = schema.min(attribute.minLength);
  return schema;
};

const number = (attribute: Attribute, whole: boolean) => {
  const bound = whole ? INT32 : Number.MAX_SAFE_INTEGER;
  const base = whole ? z.number().int() : z.number();
  return base.min(Number(attribute.min ?? -bound)).max(Number(attribute.max ?? bound));
};

/** The zod schema of one attribute's value, or undefined for kinds that Strapi alone checks (media, components, …). */
export const valueSchema = (attribute: Attribute): z.ZodType | undefined => {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
      return text(attribute);
    case 'integer':
      return number(attribute, true);
    case 'decimal':
    case 'float':
      return number(attribute, false);
    case 'boolean':
      return z.boolean();
    case 'date':
      return z.string().refine(isCalendarDate, { params: { kind: 'date' } });
    case 'datetime':
    case 'timestamp':
      return z.custom(isInstant, { params: { kind: 'datetime' } });
    case 'enumeration':
      return z.enum((attribute.enum ?? []) as [string, ...string[]]);
    default:
      return undefined;
  }
};
