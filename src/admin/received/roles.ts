import { say } from '../../labels';
import type { Language, Text } from '../../labels';
import { roleWords } from './role-words';

const inLanguage = (stored: unknown, text: Text, language: Language) =>
  typeof stored === 'string' && text.includes(stored) ? say(text, language) : stored;

/**
 * The roles in what is received, wherever they stand, in the language; but for a name that an administrator has
 * given himself, which stays.
 */
export const rolesIn = <T>(received: T, language: Language): T => {
  if (Array.isArray(received)) return received.map((it) => rolesIn(it as unknown, language)) as T;
  if (typeof received !== 'object' || received === null) return received;
  const entries = Object.entries(received).map(([key, value]) => [key, rolesIn(value as unknown, language)]);
  const role = Object.fromEntries(entries) as Record<string, unknown>;
  const words = typeof role.code === 'string' ? roleWords[role.code] : undefined;
  if (!words) return role as T;
  return {
    ...role,
    name: inLanguage(role.name, words.name, language),
    description: inLanguage(role.description, words.about, language),
  } as T;
};
