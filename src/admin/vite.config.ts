import type { OutputBundle } from 'rollup';
import type { Plugin, UserConfig } from 'vite';
import { hardCodedWords } from './hard-coded/vite-plugin';

/** What stands in the page before any script has run: the maker's name and English. */
const ownDocument = (html: string) =>
  html
    .replace('<html lang="en">', '<html lang="zh-Hans">')
    .replace('<title>Strapi Admin</title>', '<title>客户关系 Kehu</title>')
    .replace(
      /<noscript>[\s\S]*<\/noscript>/,
      '<noscript>请启用 JavaScript 后刷新本页。Please enable JavaScript and reload.</noscript>',
    );

/** Strapi writes index.html itself, past Vite's own hook for it: it is changed where the bundle is complete. */
const ownPage = (): Plugin => ({
  name: 'kehu/document',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options: unknown, bundle: OutputBundle) {
    const page = bundle['index.html'];
    if (page?.type === 'asset') page.source = ownDocument(String(await page.source));
  },
});

export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), hardCodedWords(), ownPage()],
});
