import type { Page } from 'playwright-core';

export interface LatinText {
  /** What is written there. */
  text: string;
  /** Where: the text itself, or the attribute that is read out or shown on hovering. */
  from: string;
}

/** What may stand in Latin letters on a Chinese screen: names of things that have no other name. */
export const ALLOWED: readonly RegExp[] = [
  /\b(Kehu|CRM|API|ID|URL|JSON|UID|CSV|XLSX?|PNG|PDF|ZIP|HTTP|SMTP|TLS|OAuth2?|DKIM|MCP|JWT|GraphQL|REST|Markdown|KB|MB)\b/g,
  /\bCtrl\b|\bCmd\b|\bShift\b|\bEnter\b|\bEsc\b|\bCommand\b|\bControl\b/g,
  // The keys that lead to the notifications.
  /alt\+T/g,
  // Addresses of mail and of pages, codes of records, and the names of the languages in themselves.
  /[\w.+-]+@[\w.-]+|https?:\/\/\S+/g,
  /\b[A-Z]{2}\d{6,}\b/g,
  /\bEnglish\b/g,
];

const strip = (text: string, allowed: readonly RegExp[]) =>
  allowed.reduce((rest, pattern) => rest.replace(pattern, ''), text);

/** Every text that a person sees, hears or hovers over on the page now, with where it comes from. */
const readable = (page: Page): Promise<LatinText[]> =>
  page.evaluate(() => {
    const found: { text: string; from: string }[] = [];
    const seen = (element: Element) => {
      const { visibility, display } = getComputedStyle(element);
      return visibility !== 'hidden' && display !== 'none' && element.getClientRects().length > 0;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text && element && !element.closest('script,style,noscript') && seen(element))
        found.push({ text, from: 'text' });
    }
    for (const name of ['placeholder', 'aria-label', 'title', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name)?.trim() ?? '';
        if (text && seen(element)) found.push({ text, from: name });
      }
    }
    found.push({ text: document.title, from: 'title of the window' });
    return found;
  });

/** The texts on the page that hold a word in Latin letters, but for what may; each once. */
export const latinTexts = async (page: Page, also: readonly RegExp[] = []): Promise<LatinText[]> => {
  const latin = (await readable(page)).filter(({ text }) =>
    /[A-Za-z]{2,}/.test(strip(text, [...ALLOWED, ...also])),
  );
  return [...new Map(latin.map((it) => [`${it.from}|${it.text}`, it])).values()];
};
