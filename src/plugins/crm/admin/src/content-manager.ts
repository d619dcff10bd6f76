import type { StrapiApp } from '@strapi/strapi/admin';
import type { ActionComponent } from './document-actions/action-types';
import { rowSteps } from './document-actions/row-steps';
import { sensibleActions, sensibleBulkActions, type BulkComponent } from './document-actions/stock-actions';
import { AboveList } from './list/AboveList';
import { speakingColumns } from './list/columns';
import { speakingFilters } from './list/filters';
import { insertSections } from './record/insert-sections';
import { withoutMenuTypes } from './routes/wide';
import { HistoryPanel } from './side-panels/HistoryPanel';
import { sensiblePanels, type PanelComponent } from './side-panels/SavePanel';

type Reduce<T> = (change: (previous: T[]) => T[]) => void;

interface ContentManagerApis {
  addDocumentAction: Reduce<ActionComponent>;
  addBulkAction: Reduce<BulkComponent>;
  addEditViewSidePanel: Reduce<PanelComponent>;
}

/** Everything the product adds to the content manager, and what it takes away from it. */
export const extendContentManager = ({
  getPlugin,
  registerHook,
}: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) => {
  const contentManager = getPlugin('content-manager');
  const apis = contentManager.apis as unknown as ContentManagerApis;
  apis.addDocumentAction((actions) => [...rowSteps(), ...sensibleActions(actions)]);
  apis.addBulkAction(sensibleBulkActions);
  apis.addEditViewSidePanel((panels) => [...sensiblePanels(panels), HistoryPanel]);
  contentManager.injectComponent('listView', 'actions', { name: 'crm-quick-filters', Component: AboveList });
  registerHook('Admin/CM/pages/App/mutate-collection-types-links', withoutMenuTypes as never);
  registerHook('Admin/CM/pages/ListView/inject-column-in-table', speakingColumns as never);
  registerHook('Admin/CM/pages/ListView/inject-in-filters', speakingFilters as never);
  registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', insertSections as never);
};
