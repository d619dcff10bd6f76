import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import { clientFor, type HttpClient } from './client';

export const ROLE = {
  superAdmin: 'strapi-super-admin',
  systemAdmin: 'crm-system-admin',
  salesManager: 'crm-sales-manager',
  accountManager: 'crm-account-manager',
  executive: 'crm-executive',
} as const;

export type RoleName = keyof typeof ROLE;

/** A member of the staff of the test, signed in. */
export interface Person {
  name: string;
  email: string;
  password: string;
  /** Row id of the account (admin::user). */
  userId: number;
  /** His staff-member. */
  staffId: number;
  documentId: string;
  /** Signed in to the panel. */
  http: HttpClient;
}

export interface People {
  /** A new member of the staff with one role (or several), signed in. */
  person: (
    role: RoleName | RoleName[],
    options?: { name?: string; region?: string; industry?: string },
  ) => Promise<Person>;
  /** Signs an account in: no rate limit applies in tests. */
  signIn: (email: string, password: string) => Promise<HttpClient>;
}

let serial = 0;
const PASSWORD = 'Test-kehu-2026';

export const makePeople = (strapi: Core.Strapi, server: Server): People => {
  const signIn = async (email: string, password: string) => {
    const answer = await clientFor(server).post('/admin/login', { email, password });
    if (answer.status !== 200) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.text}`);
    return clientFor(server, answer.body.data.token);
  };
  const person: People['person'] = async (role, options = {}) => {
    serial += 1;
    const codes: string[] = [role].flat().map((it) => ROLE[it as RoleName]);
    const roles = await strapi.db.query('admin::role').findMany({ where: { code: { $in: codes } } });
    if (roles.length !== codes.length) throw new Error(`No role ${codes.join(', ')}`);
    const name = options.name ?? `Person ${serial}`;
    const email = `person${serial}_${Date.now().toString(36)}@kehu.example`;
    const user = await strapi.service('admin::user').create({
      email,
      firstname: name,
      password: PASSWORD,
      isActive: true,
      roles: roles.map((it) => it.id),
    });
    const staff = strapi.db.query('api::staff-member.staff-member');
    // Every account gets its staff-member when it is created (src/access/staff).
    let own = await staff.findOne({ where: { user: { id: user.id } } });
    own ??= await staff.create({ data: { name, email, active: true, user: user.id } });
    const { region, industry } = options;
    if (region || industry) await staff.update({ where: { id: own.id }, data: { region, industry } });
    const http = await signIn(email, PASSWORD);
    return {
      name,
      email,
      password: PASSWORD,
      userId: user.id,
      staffId: own.id,
      documentId: own.documentId,
      http,
    };
  };
  return { person, signIn };
};
