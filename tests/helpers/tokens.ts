import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { clientFor, type HttpClient } from './client';

export interface AdminPermission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[] };
  conditions?: string[];
}

export interface Tokens {
  /** A program of the company: an API token with full access, or with the actions that are named. */
  program: (grants?: 'full-access' | 'read-only' | string[]) => Promise<HttpClient & { name: string }>;
  /** A program that acts for a member of the staff: an admin token with some of his permissions. */
  adminToken: (
    owner: { userId: number },
    permissions: AdminPermission[],
  ) => Promise<HttpClient & { name: string }>;
  /** The same with everything that his roles grant. */
  wholeToken: (owner: { userId: number }) => Promise<HttpClient & { name: string }>;
}

let serial = 0;

export const makeTokens = (strapi: Core.Strapi, server: Server): Tokens => {
  const tokens: Tokens = {
    program: async (grants = 'full-access') => {
      serial += 1;
      const name = `Program ${serial}`;
      const custom = Array.isArray(grants);
      const token = await strapi.service('admin::api-token').create({
        kind: 'content-api',
        name,
        description: '',
        type: custom ? 'custom' : grants,
        lifespan: null,
        ...(custom ? { permissions: grants } : {}),
      });
      return { ...clientFor(server, token.accessKey), name };
    },
    adminToken: async (owner, permissions) => {
      serial += 1;
      const name = `Admin token ${serial}`;
      const user = await strapi.db
        .query('admin::user')
        .findOne({ where: { id: owner.userId }, populate: ['roles'] });
      const token = await strapi.service('admin::api-token-admin').create(
        {
          kind: 'admin',
          name,
          description: '',
          lifespan: null,
          adminUserOwner: owner.userId,
          adminPermissions: permissions.map((it) => ({
            subject: null,
            properties: {},
            conditions: [],
            ...it,
          })),
        },
        user,
      );
      return { ...clientFor(server, token.accessKey), name };
    },
    wholeToken: async (owner) => {
      const permissions = await strapi.db
        .query('admin::permission')
        .findMany({ where: { role: { users: { id: owner.userId } } } });
      const kept = permissions.map(({ action, subject, properties, conditions }) => ({
        action,
        subject,
        properties,
        conditions,
      }));
      return tokens.adminToken(owner, kept);
    },
  };
  return tokens;
};
