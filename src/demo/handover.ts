import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { DEMO_PASSWORD, demoPeople, emailOf } from './data/people';

const NAME = 'demo';

/** A token with full access; its key is shown once, so that a lost one is made anew. */
const tokenKey = async (strapi: Core.Strapi): Promise<string> => {
  const service = strapi.service('admin::api-token');
  const there = await strapi.db.query('admin::api-token').findOne({ where: { name: NAME } });
  const token = there
    ? await service.regenerate(there.id)
    : await service.create({ name: NAME, description: '演示 · demo', type: 'full-access', lifespan: null });
  return token.accessKey as string;
};

/** Leaves for the demo's script what it prints: who can log in, and the token. Nothing where no file was asked for. */
export const handOver = async (strapi: Core.Strapi, file: string | undefined): Promise<void> => {
  if (!file || existsSync(file)) return;
  const accounts = demoPeople.map(({ key, role }) => ({ email: emailOf(key), role }));
  const token = await tokenKey(strapi);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ password: DEMO_PASSWORD, accounts, token }, null, 2), {
    mode: 0o600,
  });
};
