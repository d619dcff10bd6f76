import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface UsedMessage {
  id: string;
  text: string;
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory())
      return /^(translations|tests?|__tests__)$/.test(entry.name) ? [] : filesUnder(file);
    return entry.name.endsWith('.mjs') ? [file] : [];
  });

/** `id: 'x'` or `id: getTranslation('x')`, then its English, as the compiled screens hold them. */
const MESSAGE =
  /\bid:\s*(?:(\w*\.?get(?:Trad|Translation|TranslationKey))\(\s*)?(?:'([^'$]+)'|`([^`$]+)`)\s*\)?\s*,\s*defaultMessage:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g;

/** Every message that the screens of the packages use with an English of their own. */
export const usedMessages = (
  root: string,
  packages: readonly [folder: string, prefix: string][],
): UsedMessage[] =>
  packages.flatMap(([folder, prefix]) =>
    filesUnder(path.join(root, folder)).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(MESSAGE)].map(([, prefixed, single, template, ...texts]) => ({
        id: `${prefixed ? prefix : ''}${single ?? template}`,
        text: texts.find(Boolean) ?? '',
      })),
    ),
  );
