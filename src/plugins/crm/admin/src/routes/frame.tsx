import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { useCustomerDetour } from '../customers/detour';
import { useNextOne } from '../record/use-next-one';
import { useRecordVersion } from '../record/record-version';
import { ListFrame } from '../list/ListFrame';
import { StepHost } from '../steps/StepHost';
import { withFullWidth } from './wide';

interface Route {
  path?: string;
  element?: ReactElement;
  Component?: ComponentType | null;
  children?: Route[];
  lazy?: () => Promise<{ Component?: ComponentType | null }>;
}

const CONTENT_MANAGER = 'content-manager/*';
const LIST = ':collectionType/:slug';
const RECORD = ':collectionType/:slug/:id';

const framedList = (page: ReactElement): ComponentType => {
  const FramedList = () => (
    <ListFrame>
      {page}
      <StepHost />
    </ListFrame>
  );
  return FramedList;
};

const framedRecord = (Page: ComponentType): ComponentType => {
  const FramedRecord = () => {
    const version = useRecordVersion();
    const { pathname } = useLocation();
    const detour = useCustomerDetour();
    useNextOne();
    if (detour) return <Navigate to={detour} replace />;
    return (
      <>
        <Page key={`${pathname} ${version}`} />
        <StepHost />
      </>
    );
  };
  return FramedRecord;
};

const framed = (route: Route): Route => {
  if (route.path === LIST && route.element) {
    const { element, ...rest } = route;
    return { ...rest, Component: framedList(element) };
  }
  if (route.path === RECORD && route.Component) return { ...route, Component: framedRecord(route.Component) };
  return route;
};

const wide = ({ lazy, ...route }: Route): Route => ({
  ...route,
  children: route.children?.map(framed),
  ...(lazy && {
    lazy: async () => {
      const loaded = await lazy();
      return { ...loaded, Component: loaded.Component && withFullWidth(loaded.Component) };
    },
  }),
});

/**
 * Puts a frame around the content manager's pages of lists and records: the dialogs of steps stand in it, and a
 * record's page is drawn anew when its state has changed.
 */
export const frameContentManager = (app: StrapiApp): void => {
  app.router.addRoute(((routes: Route[]) =>
    routes.map((route) => (route.path === CONTENT_MANAGER ? wide(route) : route))) as never);
};
