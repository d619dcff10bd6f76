import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { categoryName } from '../../../../../dictionary/category-name';
import { say } from '../../../../../labels/text';
import { Day } from '../components/Day';
import { Moment } from '../components/Moment';
import { StatusBadge } from '../components/StatusBadge';
import { Stars } from '../components/Stars';
import { nameOf } from '../components/related';
import { DictionaryLabel } from '../fields/DictionaryLabel';
import { DICTIONARY_ITEM, listAt } from '../nouns';
import { ValueWord } from '../words/ValueWord';
import { languageNow } from '../words/words';

interface Attribute {
  type: string;
  customField?: string;
  options?: { category?: string };
  min?: number;
  max?: number;
  relation?: string;
  target?: string;
}

type Row = Record<string, unknown>;

export interface Column {
  name: string;
  label: unknown;
  attribute: Attribute;
  sortable?: boolean;
  cellFormatter?: (row: Row, header: unknown, page: { model: string }) => ReactNode;
  [property: string]: unknown;
}

interface HookArgument {
  displayedHeaders: Column[];
  layout: unknown;
}

const DICTIONARY = 'plugin::crm.dictionary';

/** The content manager keeps a column called `status` for itself; ours goes by another name on the screen. */
const STATUS_COLUMN = 'crmStatus';

const statusColumn = (column: Column): Column => ({
  ...column,
  name: STATUS_COLUMN,
  label: { id: 'crm.status', defaultMessage: 'Status' },
  sortable: false,
  cellFormatter: (row, _header, { model }) => (
    <StatusBadge uid={model} status={row.status as string | null | undefined} />
  ),
});

const Cell = ({ children }: { children: ReactNode }) => (
  <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
    {children}
  </Typography>
);

const isToOne = ({ type, relation, target }: Attribute) =>
  type === 'relation' &&
  (relation === 'manyToOne' || relation === 'oneToOne') &&
  target?.startsWith('api::') === true;

/** In the list of dictionary items. */
const isCategory = (name: string) =>
  name === 'category' && listAt(window.location.pathname) === DICTIONARY_ITEM;

const formatterOf = ({ name, attribute }: Column): Column['cellFormatter'] => {
  if (attribute.customField === DICTIONARY) {
    const category = attribute.options?.category ?? '';
    return (row) => <DictionaryLabel category={category} value={row[name] as string | null} />;
  }
  if (isCategory(name)) {
    return (row) => <Cell>{say(categoryName(String(row[name] ?? '')), languageNow())}</Cell>;
  }
  if (attribute.type === 'enumeration') {
    return (row, _header, { model }) => <ValueWord uid={model} field={name} value={row[name]} />;
  }
  if (attribute.type === 'integer' && attribute.min === 1 && attribute.max === 5) {
    return (row) => <Stars value={row[name] as number | null} />;
  }
  // The content manager writes days out in full, weekday and all, and pushes the row's menu off the screen.
  if (attribute.type === 'datetime') {
    return (row) => <Cell>{row[name] ? <Moment at={String(row[name])} /> : '-'}</Cell>;
  }
  if (attribute.type === 'date') {
    return (row) => <Cell>{row[name] ? <Day on={String(row[name])} /> : '-'}</Cell>;
  }
  if (isToOne(attribute)) {
    return (row) => <Cell>{nameOf(row[name]) ?? '-'}</Cell>;
  }
  return undefined;
};

/** Lists speak in words: badges for states, labels for choices, stars for 1–5, names for people and customers. */
export const speakingColumns = ({ displayedHeaders, layout }: HookArgument): HookArgument => ({
  layout,
  displayedHeaders: displayedHeaders.map((column) => {
    if (column.cellFormatter) return column;
    if (column.name === 'status' && column.attribute.type === 'enumeration') return statusColumn(column);
    const cellFormatter = formatterOf(column);
    return cellFormatter ? { ...column, cellFormatter } : column;
  }),
});
