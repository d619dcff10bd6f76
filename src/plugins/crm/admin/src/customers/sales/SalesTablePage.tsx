import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import type { NounLabels } from '../../../../../../labels/noun';
import { say } from '../../../../../../labels/text';
import { Hint } from '../../components/Hint';
import { SearchRow } from '../../components/SearchRow';
import { languageOf } from '../../words/words';
import { useSalesRowsQuery } from '../api';
import { Unavailable, Waiting } from '../components';
import { DataTable } from '../DataTable';
import { Pager } from '../Pager';
import type { SalesRow } from '../types';
import { useWords, type CustomerWord } from '../words';

interface Column {
  field: string;
  show?: (row: SalesRow) => string | number | null;
  number?: boolean;
}

interface SalesTablePageProps {
  what: 'products' | 'stock';
  title: CustomerWord;
  labels: NounLabels;
  filters: readonly string[];
  columns: readonly Column[];
}

/** A list of the sales system: its queries, its pages. */
export const SalesTablePage = ({ what, title, labels, filters, columns }: SalesTablePageProps) => {
  const { locale } = useIntl();
  const words = useWords();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState<{ filters: Record<string, string>; page: number; pageSize: number }>({
    filters: {},
    page: 1,
    pageSize: 20,
  });
  const { data, error, isLoading, isFetching, refetch } = useSalesRowsQuery(
    { what, ...asked, language: locale },
    { refetchOnMountOrArgChange: true },
  );
  const label = (field: string) => say(labels.fields[field] ?? [field, field], languageOf(locale));
  const look = (wanted: Record<string, string>) => {
    const given = Object.entries(wanted).filter(([, value]) => value.trim() !== '');
    setAsked((it) => ({ ...it, page: 1, filters: Object.fromEntries(given) }));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    look(typed);
  };
  const clear = () => {
    setTyped({});
    look({});
  };

  const table = () => {
    if (isLoading) return <Waiting />;
    if (error) return <Unavailable error={error} isRetrying={isFetching} onRetry={() => void refetch()} />;
    if (!data || data.meta.pagination.total === 0) return <Hint>{words('sales.none')}</Hint>;
    return (
      <>
        <DataTable
          columns={columns.map(({ field, number, show = (row) => row[field] }) => ({
            field,
            number,
            label: label(field),
            show,
          }))}
          rows={data.data}
        />
        <Pager
          pagination={data.meta.pagination}
          onPage={(page) => setAsked((it) => ({ ...it, page }))}
          onSize={(pageSize) => setAsked((it) => ({ ...it, page: 1, pageSize }))}
        />
      </>
    );
  };

  return (
    <Page.Main>
      <Page.Title>{words(title)}</Page.Title>
      <Layouts.BaseHeader title={words(title)} subtitle={words('products.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <form onSubmit={send} role="search">
            <SearchRow alignItems="flex-start">
              {filters.map((field) => (
                <Field.Root key={field} name={`crm-${field}`}>
                  <Field.Label>{label(field)}</Field.Label>
                  <TextInput
                    value={typed[field] ?? ''}
                    maxLength={200}
                    onChange={(event) => setTyped((all) => ({ ...all, [field]: event.target.value }))}
                  />
                </Field.Root>
              ))}
              <Flex gap={2} paddingTop={5}>
                <Button type="submit" size="L">
                  {words('sales.search')}
                </Button>
                <Button type="button" size="L" variant="tertiary" onClick={clear}>
                  {words('sales.clear')}
                </Button>
              </Flex>
            </SearchRow>
          </form>
          <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" data-testid={`crm-${what}`}>
            {table()}
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
