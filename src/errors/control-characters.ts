import { CrmError, fieldError } from './crm-error';
import { errorTexts } from './texts';

/** Where there is a NUL in a value, as the path to it; undefined where there is none. */
const placeOfNul = (value: unknown, path: readonly string[] = []): readonly string[] | undefined => {
  if (typeof value === 'string') return value.includes('\u0000') ? path : undefined;
  if (path.length > 20 || value === null || typeof value !== 'object') return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const place = key.includes('\u0000') ? [...path, key] : placeOfNul(inner, [...path, key]);
    if (place) return place;
  }
  return undefined;
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
  if (placeOfNul(path)) throw new CrmError('INVALID_INPUT', errorTexts.controlCharacter);
  const place = placeOfNul(ctx.query) ?? placeOfNul(ctx.request.body);
  if (place) {
    const field = place[0] === 'data' ? place.slice(1) : place;
    const errors = [fieldError([...field], errorTexts.controlCharacter)];
    throw new CrmError('INVALID_INPUT', errorTexts.controlCharacter, {}, { errors });
  }
  return next();
};
