import type { StrapiApp } from '@strapi/strapi/admin';

interface Right {
  action: string;
  subject?: string | null;
}

interface SettingsSection {
  links: readonly { permissions?: readonly Right[] }[];
}

/** What the stock panel asks for before it shows each of its own settings. */
type StockSettings = Readonly<Record<string, Readonly<Record<string, readonly Right[]>>>>;

/**
 * Is any page of the settings for whoever holds these rights? A page that asks for none (the version of the panel)
 * is open to everybody and is nobody's work.
 * @param asked the rights that the pages ask for.
 */
export const hasSettings = (held: readonly Right[], asked: readonly Right[]): boolean =>
  asked.some(({ action, subject }) =>
    held.some((it) => it.action === action && (it.subject ?? null) === (subject ?? null)),
  );

/** Every right by which a page of the settings shows itself: the stock panel's and the plugins'. */
const askedBy = (stock: StockSettings, sections: Readonly<Record<string, SettingsSection>>): Right[] => [
  ...Object.values(stock).flatMap((it) => it.main ?? []),
  ...Object.values(sections).flatMap(({ links }) => links.flatMap(({ permissions }) => permissions ?? [])),
];

const MARK = 'data-no-settings';

const STYLE = `
html[${MARK}] nav li:has(a[href$="/settings"]),
html[${MARK}] #burger-menu li:has(a[href$="/settings"]) { display: none; }
`;

interface Store {
  getState: () => { admin_app: { permissions: { settings?: StockSettings } } };
}

interface Action {
  type: string;
  payload?: unknown;
  meta?: { arg?: { endpointName?: string } };
}

/**
 * The stock menu shows "Settings" to everybody, by no right at all, because its first page is open to everybody.
 * Staff who have nothing to set are not sent there; their profile is in the menu of their name.
 */
export const hideEmptySettings = (app: StrapiApp): void => {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  app.addMiddlewares([
    (() =>
      ({ getState }: Store) =>
      (next: (action: Action) => unknown) =>
      (action: Action) => {
        if (action.type.endsWith('/fulfilled') && action.meta?.arg?.endpointName === 'getMyPermissions') {
          const asked = askedBy(
            getState().admin_app.permissions.settings ?? {},
            app.router.settings as unknown as Readonly<Record<string, SettingsSection>>,
          );
          document.documentElement.toggleAttribute(MARK, !hasSettings(action.payload as Right[], asked));
        }
        return next(action);
      }) as never,
  ]);
};
