import type { Core } from '@strapi/strapi';

/**
 * For `bootstrap`: SQLite's planner is told every hour how the tables have grown (cheap where they have not); it
 * learns it at each start, too (config/database.ts). PostgreSQL sees to that by itself.
 */
export const keepStatistics = (strapi: Core.Strapi): void => {
  if (strapi.db.dialect.client !== 'sqlite' || !strapi.config.get('server.cron.enabled')) return;
  strapi.cron.add({
    'crm-statistics': {
      task: () => strapi.db.connection.raw('pragma optimize = 0x10002'),
      options: { rule: '17 * * * *' },
    },
  });
};
