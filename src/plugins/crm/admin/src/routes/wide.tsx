import { useAuth } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { useSelector } from 'react-redux';
import { useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { ADMINISTRATORS, isInMenu } from '../menu/menu';
import { isCrm, uidAt } from '../nouns';

interface Link {
  uid: string;
}

interface Links {
  ctLinks: Link[];
  [property: string]: unknown;
}

/** A type that the company has made for itself: the main menu does not know it. */
const isOwn = ({ uid }: Link) => uid.startsWith('api::') && !isCrm(uid);

/** The content manager's own navigation names only what the main menu does not lead to; never nothing at all. */
export const withoutMenuTypes = ({ ctLinks, ...rest }: Links): Links => {
  const others = ctLinks.filter(({ uid }) => !isInMenu(uid));
  return { ...rest, ctLinks: others.length > 0 ? others : ctLinks };
};

/** Takes the navigation beside the content manager's pages away; the page has its width. */
const Wide = styled.div<{ $isAlone: boolean }>`
  display: contents;
  ${({ $isAlone }) =>
    $isAlone
      ? `
  div:has(> [data-strapi-main-content]) {
    grid-template-columns: 1fr;
  }
  div:has(> [data-strapi-main-content]) > :not([data-strapi-main-content]) {
    display: none;
  }`
      : ''}
`;

interface PanelState {
  'content-manager'?: { app?: { collectionTypeLinks?: Link[] } };
}

/**
 * The content manager, without a second navigation where the main menu serves: on the pages of the nouns in it, and
 * for everybody who administers nothing, unless the company has types of its own.
 */
export const withFullWidth = (Screen: ComponentType): ComponentType =>
  function FullWidth() {
    const uid = uidAt(useLocation().pathname);
    const links = useSelector((state: PanelState) => state['content-manager']?.app?.collectionTypeLinks);
    const isAdministrator = useAuth('FullWidth', ({ permissions }) => permissions).some(({ action }) =>
      ADMINISTRATORS.some((it) => it.action === action),
    );
    const isServed = isInMenu(uid) || !isAdministrator;
    return (
      <Wide $isAlone={isServed && !links?.some(isOwn)}>
        <Screen />
      </Wide>
    );
  };
