import type { Core } from '@strapi/strapi';
import { hideArchivedCustomers } from './api/customer/operations/archived';
import { resyncCustomers } from './api/customer/operations/derived';
import { closeLeaks } from './access/leaks/close';
import { keepAbilities } from './access/kept-abilities';
import { registerAccess } from './access/register';
import { translateRolesScreen } from './access/roles-screen';
import { seedRoles } from './access/seed-roles';
import { adoptAccounts } from './api/staff-member/operations/accounts';
import { followAccounts } from './api/staff-member/operations/follow-accounts';
import { seedDictionary } from './api/dictionary-item/operations/seed';
import { loadDemo } from './demo/load';
import { panelRoutes } from './doors/endpoint';
import { endpoints } from './doors/endpoints';
import { holdTools } from './doors/mcp/tools';
import { registerGraphqlDoor } from './errors/graphql';
import { keepSchemas } from './extensions/content-type-builder/keep-schemas';
import { installShadows, registerShadows } from './shadows/install';
import { applyLayouts } from './layouts/apply';
import { startJobs, stopJobs } from './jobs/clock';
import { keepStatistics } from './jobs/statistics';
import { followAfterCommit, settleAfterCommit } from './records/after-commit';
import { registerGuard } from './records/guard';
import { refuseUnwritable } from './records/unwritable';
import { registerSalesQueries } from './api/sales/graphql';
import { seedSalesDemoOf } from './sales-system/demo/seed';
import { registerReportQueries } from './reports/graphql';
import { registerReportTools } from './reports/mcp';
import { destroySalesSystem, registerSalesSystem } from './sales-system/service';
import { ensureSearchIndexes } from './search/ensure';
import { registerPlainSearch } from './search/plain-search';
import { registerStepEvents } from './workflow/events';
import { registerStepMutations } from './workflow/graphql';
import { registerStepTools } from './workflow/mcp';

type Lifecycle = { strapi: Core.Strapi };

export default {
  async register({ strapi }: Lifecycle) {
    followAfterCommit(strapi);
    await registerAccess(strapi);
    keepAbilities(strapi);
    translateRolesScreen(strapi);
    closeLeaks(strapi);
    keepSchemas(strapi);
    registerShadows(strapi);
    registerGuard(strapi);
    registerGraphqlDoor(strapi);
    refuseUnwritable(strapi);
    holdTools(strapi);
    registerStepEvents(strapi);
    registerStepMutations(strapi);
    registerStepTools(strapi);
    registerReportQueries(strapi);
    registerReportTools(strapi);
    await registerSalesSystem({ strapi });
    registerSalesQueries(strapi);
    strapi.server.routes({ type: 'admin', prefix: '/crm', routes: panelRoutes(endpoints, strapi) } as never);
  },
  async bootstrap({ strapi }: Lifecycle) {
    hideArchivedCustomers(strapi);
    await installShadows(strapi);
    await seedRoles(strapi);
    followAccounts(strapi);
    await adoptAccounts();
    await seedDictionary(strapi);
    await applyLayouts(strapi);
    // The demo's own command alone asks for it: accounts with known passwords exist nowhere else.
    if (process.env.CRM_DEMO_COMPANY === '1') {
      seedSalesDemoOf(strapi.config.get('crm'));
      await loadDemo(strapi);
    }
    await resyncCustomers(strapi);
    await startJobs(strapi);
    keepStatistics(strapi);
    await ensureSearchIndexes(strapi);
    registerPlainSearch(strapi);
  },
  async destroy({ strapi }: Lifecycle) {
    await stopJobs();
    await destroySalesSystem({ strapi });
    await settleAfterCommit();
  },
};
