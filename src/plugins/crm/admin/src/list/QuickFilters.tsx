import { deepEncodeQueryValues, useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useIntl } from 'react-intl';
import { useMeQuery } from '../api/crm-api';
import { wordOfValue } from '../words/words';
import { isSame, openingFilter, quickFilters, type Condition, type QuickFilter } from './quick-filters';
import { hasChosenAll, rememberAll } from './remembered';
import { Tab, TabRow } from './TabRow';

interface ListQuery {
  filters?: { $and?: Condition[] };
  _q?: string;
}

/** The states of a noun, and what is mine, one click away; a list that was opened without a choice gets its own. */
export const QuickFilters = ({ uid }: { uid: string }) => {
  const { formatMessage, locale } = useIntl();
  const [{ query }, setQuery] = useQueryParams<ListQuery>();
  const { data: me, isLoading } = useMeQuery();
  const filters = quickFilters(uid, me?.documentId);
  const chosen = query.filters?.$and ?? [];

  const choose = ({ id, conditions }: QuickFilter, isReplacing = false) => {
    rememberAll(uid, id === 'all');
    const next = conditions.length > 0 ? deepEncodeQueryValues({ $and: conditions }) : undefined;
    setQuery({ filters: next as ListQuery['filters'], page: 1 } as ListQuery, 'push', isReplacing);
  };

  const isUntouched = chosen.length === 0 && !query._q && !hasChosenAll(uid);
  useEffect(() => {
    if (isLoading || !isUntouched) return;
    const opening = filters.find(({ id }) => id === openingFilter(uid, me?.roles ?? []));
    if (opening) choose(opening, true);
    // Only when the list is opened: afterwards the reader chooses.
  }, [uid, isLoading]);

  if (filters.length === 0) return null;
  return (
    <TabRow role="group" aria-label={formatMessage({ id: 'crm.filter.label' })}>
      {filters.map((filter) => (
        <Tab
          key={filter.id}
          type="button"
          aria-pressed={isSame(filter.conditions, chosen)}
          onClick={() => choose(filter)}
        >
          {filter.status
            ? wordOfValue(uid, 'status', filter.status, locale)
            : formatMessage({ id: `crm.filter.${filter.id}` })}
        </Tab>
      ))}
    </TabRow>
  );
};
