import { useSearchParams } from 'react-router-dom';
import type { Asked } from './reports-api';
import type { ReportDescription } from './types';

const PAGING = ['page', 'pageSize', 'sort'];

/** What a report is asked stands in the address bar: it can be kept, sent, and gone back to. */
export const useAsked = (report: ReportDescription) => {
  const [search, setSearch] = useSearchParams();
  const known = [...report.parameters.map((it) => it.name), ...(report.paged ? PAGING : [])];
  const asked: Asked = Object.fromEntries(
    known.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const ask = (changes: Record<string, string | undefined>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    if (!('page' in changes)) next.delete('page');
    setSearch(next);
  };
  return { asked, ask };
};
