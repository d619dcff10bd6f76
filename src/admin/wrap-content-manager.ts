import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { withTypeWords } from './TypeWords';

/** Puts the words of the type around the content manager's screens, whatever they are. */
export const wrapContentManager = (app: StrapiApp) => {
  app.router.addRoute((routes) =>
    routes.map((route) => {
      const { lazy } = route;
      if (route.path !== 'content-manager/*' || !lazy) return route;
      return {
        ...route,
        lazy: async () => {
          const loaded = await lazy();
          return { ...loaded, Component: withTypeWords(loaded.Component as ComponentType) };
        },
      };
    }),
  );
};
