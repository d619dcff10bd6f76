import type { ColumnKind } from './types';

/** Groups of three, in text: money never becomes a float on its way to the screen. */
const grouped = (value: string) => {
  const [, sign, whole, rest = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(value) ?? [];
  return whole === undefined ? value : `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${rest}`;
};

/** A cell as people read it. */
export const shown = (value: string | number | null | undefined, kind: ColumnKind): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (kind === 'money' || kind === 'integer') return grouped(String(value));
  return kind === 'percent' ? Number(value).toFixed(1) : String(value);
};

export const isNumber = (kind: ColumnKind) => kind === 'money' || kind === 'integer' || kind === 'percent';
