import type { StrapiApp } from '@strapi/strapi/admin';
import {
  Briefcase,
  ClockCounterClockwise,
  Discuss,
  Headphones,
  Phone,
  TrendUp,
  User,
  WarningCircle,
} from '@strapi/icons';
import type { ElementType } from 'react';
import {
  ACTIVITY,
  AUDIT_EVENT,
  CHURN_CASE,
  CONTACT,
  CUSTOMER,
  listPath,
  OPPORTUNITY,
  PLURALS,
  SERVICE_REQUEST,
  STAFF_MEMBER,
} from '../nouns';

interface Entry {
  uid: string;
  icon: ElementType;
  /** Whom the list is of use to: who may do this with its records. Everybody who may read them, if nothing is said. */
  for?: 'read' | 'update';
  /** What the list is opened with, as the address bar says it. */
  search?: string;
}

const status = (value: string) => `?page=1&filters[$and][0][status][$eq]=${value}`;

/** The nouns in the order of a day's work. */
export const ENTRIES: readonly Entry[] = [
  { uid: OPPORTUNITY, icon: TrendUp, search: status('unassigned') },
  { uid: CUSTOMER, icon: Briefcase },
  { uid: CONTACT, icon: Phone },
  { uid: ACTIVITY, icon: Discuss },
  { uid: CHURN_CASE, icon: WarningCircle },
  { uid: SERVICE_REQUEST, icon: Headphones },
  // Everybody may know his colleagues' names, to choose among them; who keeps them has a list of them.
  { uid: STAFF_MEMBER, icon: User, for: 'update' },
  { uid: AUDIT_EVENT, icon: ClockCounterClockwise },
];

/** Does the main menu lead to the list of this type? */
export const isInMenu = (uid: string) => ENTRIES.some((entry) => entry.uid === uid);

/** Between the home page (0) and what plugins bring along (6). */
const FIRST = 1.1;

/** The stock menu of narrow screens leaves out every link into the content manager; there ours lead by an address of their own. */
const isNarrow = () => !window.matchMedia('(min-width: 1080px)').matches;

/** Where a noun's link leads on a narrow screen, from where one is sent on. */
export const goPath = (uid: string) => `plugins/crm/go/${PLURALS[uid]}`;

/** Behind what one works with every day. */
const LAST = 5;

const addEntry = (app: StrapiApp, { uid, icon, search = '', for: right = 'read' }: Entry, position: number) =>
  app.addMenuLink({
    to: isNarrow() ? goPath(uid) : `${listPath(uid).slice(1)}${search}`,
    icon,
    intlLabel: { id: `crm.menu.${PLURALS[uid]}`, defaultMessage: PLURALS[uid] },
    permissions: [{ action: `plugin::content-manager.explorer.${right}`, subject: uid }] as never,
    position,
    ...(isNarrow() ? { Component: () => import('./Go').then(({ Go }) => ({ default: Go })) } : {}),
  });

/** The rights by which one arranges the screens of others. */
export const ADMINISTRATORS = [
  { action: 'plugin::content-manager.collection-types.configure-view', subject: null },
  { action: 'plugin::content-type-builder.read', subject: null },
];

/** The way to what has no link of its own is of use to administrators; staff have a link to each thing they work with. */
const keepContentManagerForAdministrators = (app: StrapiApp) => {
  const link = app.router.menu.find(({ to }) => to === 'content-manager');
  if (!link) return;
  link.permissions = ADMINISTRATORS as never;
  link.position = LAST;
  link.intlLabel = { id: 'crm.menu.others', defaultMessage: 'Other records' };
};

/** The main menu: a link to each noun for those who may read it. */
export const registerMenu = (app: StrapiApp) => {
  keepContentManagerForAdministrators(app);
  ENTRIES.forEach((entry, index) => addEntry(app, entry, FIRST + index / 10));
};
