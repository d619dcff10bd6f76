import type { StrapiApp } from '@strapi/strapi/admin';

interface Route {
  index?: boolean;
}

const desk = {
  index: true,
  lazy: () => import('./DeskPage').then(({ DeskPage }) => ({ Component: DeskPage })),
};

/** Puts the desk in the place of the stock home page, whose widgets count what their reader may not see. */
export const registerDesk = (app: StrapiApp): void => {
  app.router.addRoute(((routes: Route[]) => routes.map((route) => (route.index ? desk : route))) as never);
};
