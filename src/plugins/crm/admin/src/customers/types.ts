import type { ListedRecord, Page } from '../api/types';
import type { Related } from '../components/related';

export interface PageOf<Row> {
  data: Row[];
  meta: { pagination: Page };
}

export interface PartPage {
  rows: ListedRecord[];
  total: number;
}

/** What belongs to a customer, as the server's overview names it. */
export type PartName = 'contacts' | 'activities' | 'opportunities' | 'serviceRequests' | 'churnCases';

export type CustomerRecord = ListedRecord & {
  name?: string;
  code?: string;
  level?: string | null;
  region?: string | null;
  satisfaction?: number | null;
  credit?: number | null;
  manager?: Related | null;
  sharedWith?: Related[];
};

export interface Overview extends Record<PartName, PartPage | null> {
  customer: CustomerRecord;
  missing: string[];
  openCase: ListedRecord | null;
  lastOrder: { available: boolean; total: number | null; order: Order | null; message?: string | null };
  may: {
    edit: boolean;
    remove: boolean;
    share: boolean;
    contact: boolean;
    activity: boolean;
    steps: string[];
  };
}

export interface Order {
  number: string;
  date: string | null;
  address: string | null;
  status: string;
  total: string;
}

export interface OrderLine {
  product: string | null;
  model: string | null;
  batch: string | null;
  quantity: number | null;
  unit: string | null;
  price: string | null;
  amount: string | null;
}

export interface OrderWithLines extends Order {
  customer: string;
  lines: OrderLine[];
}

export type SalesRow = Record<string, string | number | null>;

export interface Archived {
  documentId: string;
  code: string;
  name: string;
  status: string;
  archivedAt: string;
  manager: Related | null;
}

export interface ChurnRun {
  id: number;
  state: 'running' | 'done' | 'failed';
  startedAt: string;
  finishedAt: string | null;
  startedBy: string | null;
  nextTryAt: string | null;
  progress: { phase: 'reading' | 'asking' | 'writing'; done: number; total: number } | null;
  outcome: { customers?: number; warned?: number; recovered?: number; code?: string } | null;
  message: string | null;
}

export interface Runs extends PageOf<ChurnRun> {
  meta: { pagination: Page; schedule: { rule: string; timeZone: string; next: string | null } };
}

export interface Health {
  state: 'up' | 'failing';
  since: string | null;
  nextTryAt: string | null;
  client: string;
  message: string | null;
  detail: string | null;
}
