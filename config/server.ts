import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Behind a reverse proxy that ends TLS: its X-Forwarded-… headers are believed.
  proxy: { koa: env.bool('IS_PROXIED', false) },
  app: { keys: env.array('APP_KEYS') },
  // The jobs themselves are registered in src/jobs, from their one declaration.
  cron: { enabled: env.bool('CRON_ENABLED', true) },
  mcp: { enabled: env.bool('MCP_ENABLED', true) },
  openapi: { 'content-api': { access: 'disabled' }, admin: { access: 'authenticated' } },
  logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_LOG', true) } },
});
