import { CrmError } from './crm-error';
import { errorTexts } from './texts';

const hasNul = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'string') return value.includes('\u0000');
  if (depth > 20 || value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, inner]) => key.includes('\u0000') || hasNul(inner, depth + 1));
};

interface Context {
  path: string;
  query: unknown;
  request: { body?: unknown };
}

/** No database stores the NUL character in text: it is refused at the door, whatever field it stands in. */
export const refuseControlCharacters = async (ctx: Context, next: () => Promise<void>): Promise<void> => {
  let path = ctx.path;
  try {
    path = decodeURIComponent(ctx.path);
  } catch {
    throw new CrmError('INVALID_INPUT', errorTexts.malformed);
  }
  if (hasNul(path) || hasNul(ctx.query) || hasNul(ctx.request.body)) {
    throw new CrmError('INVALID_INPUT', errorTexts.controlCharacter);
  }
  return next();
};
