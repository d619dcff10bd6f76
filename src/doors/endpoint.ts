import type { Core } from '@strapi/strapi';

/**
 * One address of the product's own. It stands once and is served twice: under /crm for staff (admin session or
 * admin token) and under /api for programs (API token), by the same controller action.
 */
export interface Endpoint {
  method: 'GET' | 'POST';
  /** Without the prefix, e.g. `/opportunities/:documentId/assign`. */
  path: string;
  /** `api::<api>.<controller>.<action>`; the token screen lists programs' rights by it. */
  handler: `api::${string}.${string}.${string}`;
  /**
   * What a member of the staff must hold: ids of permission actions, any one of which is enough.
   * None: being signed in is enough, and the action itself looks at rows and fields.
   */
  permissions?: readonly string[];
  /** Served for staff, for programs, or both (the default). */
  doors?: readonly ('panel' | 'rest')[];
}

const split = (handler: string) => {
  const [uidApi, controller, action] = handler.replace('api::', '').split('.');
  return { api: uidApi, controller, action };
};

/** The routes of one API under /api, for `src/api/<api>/routes/<file>.ts`. */
export const restRoutes = (endpoints: readonly Endpoint[], api: string) => ({
  routes: endpoints
    .filter((it) => split(it.handler).api === api && (it.doors ?? ['rest']).includes('rest'))
    .map(({ method, path, handler }) => ({
      method,
      path,
      handler,
      config: { policies: [], middlewares: [] },
    })),
});

/** The same addresses under /crm, behind the panel's sign-in and the permissions that each names. */
export const panelRoutes = (endpoints: readonly Endpoint[], strapi: Core.Strapi) =>
  endpoints
    .filter((it) => (it.doors ?? ['panel']).includes('panel'))
    .map(({ method, path, handler, permissions = [] }) => {
      const { api, controller, action } = split(handler);
      return {
        method,
        path,
        handler: (ctx: unknown, next: unknown) =>
          (strapi.controller(`api::${api}.${controller}`) as Record<string, (...args: unknown[]) => unknown>)[
            action
          ](ctx, next),
        info: { pluginName: 'crm', type: 'admin' },
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            ...(permissions.length > 0 ? [{ name: 'global::holds-any', config: { permissions } }] : []),
          ],
        },
      };
    });
