import type { StrapiApp } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { TRAIL_FIELDS, trailWord } from '../audit/words';
import { say, valueLabel } from '../labels';
import type { Text } from '../labels';
import { AUDIT_EVENT } from '../plugins/crm/admin/src/nouns';
import { panelLanguage } from './language';

type Row = Record<string, unknown>;
interface Header {
  name: string;
  attribute?: { type: string };
  cellFormatter?: (row: Row, header: Header, meta: { model: string }) => ReactNode;
}
interface ListColumns {
  displayedHeaders: Header[];
  layout?: { settings?: { displayName?: string } };
}

const inPanelLanguage = (text: Text) => say(text, panelLanguage());

const cell = (content: ReactNode) => <Typography textColor="neutral800">{content || '-'}</Typography>;

/** A cell in words: of an enumeration, or of the trail; undefined for one that the panel shows well by itself. */
const wordsOf = (header: Header): Header['cellFormatter'] => {
  if (header.attribute?.type === 'enumeration') {
    return (row, { name }, { model }) =>
      cell(row[name] ? inPanelLanguage(valueLabel(model, name, String(row[name]))) : null);
  }
  if (!TRAIL_FIELDS.includes(header.name)) return undefined;
  return (row, { name }, { model }) =>
    cell(model === AUDIT_EVENT ? inPanelLanguage(trailWord(name, row)) : String(row[name] ?? ''));
};

/** The panel shows the bare value of an enumeration in a list: its word instead, where nobody has formatted it. */
const inWords = (header: Header): Header => {
  const words = header.cellFormatter ?? wordsOf(header);
  return words ? { ...header, cellFormatter: words } : header;
};

export const showListsInWords = (app: Pick<StrapiApp, 'registerHook'>) =>
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (columns: ListColumns) => ({
    ...columns,
    displayedHeaders: columns.displayedHeaders.map(inWords),
  }));
