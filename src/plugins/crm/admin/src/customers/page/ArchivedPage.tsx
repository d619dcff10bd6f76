import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Searchbar } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useNotification } from '@strapi/strapi/admin';
import { Hint } from '../../components/Hint';
import { Moment } from '../../components/Moment';
import { nameOf } from '../../components/related';
import { CUSTOMER } from '../../nouns';
import { refusalOf } from '../../steps/refusal';
import { wordOfField } from '../../words/words';
import { useArchivedCustomersQuery, useRestoreCustomerMutation } from '../api';
import { Cell, HeadCell, TableBox, Unavailable, Waiting } from '../components';
import { Pager } from '../Pager';
import { customerPath } from '../paths';
import { useWords } from '../words';

/** Deleted customers that the reader may bring back. */
const ArchivedPage = () => {
  const { formatMessage, locale } = useIntl();
  const words = useWords();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<{ page: number; pageSize: number; name?: string }>({
    page: 1,
    pageSize: 20,
  });
  const { data, error, isLoading, refetch } = useArchivedCustomersQuery(asked, {
    refetchOnMountOrArgChange: true,
  });
  const [restore, { isLoading: isRestoring }] = useRestoreCustomerMutation();

  const look = (name: string) => setAsked((it) => ({ ...it, page: 1, name: name.trim() || undefined }));
  const send = (event: FormEvent) => {
    event.preventDefault();
    look(search);
  };
  const bringBack = async (documentId: string) => {
    const answer = await restore({ documentId });
    if ('error' in answer) {
      const { message } = refusalOf(answer.error, formatMessage({ id: 'crm.unreachable' }));
      toggleNotification({ type: 'danger', message });
      return;
    }
    toggleNotification({ type: 'success', message: words('archived.restored') });
    navigate(customerPath(documentId));
  };

  return (
    <Page.Main>
      <Page.Title>{words('archived.title')}</Page.Title>
      <Layouts.BaseHeader title={words('archived.title')} subtitle={words('archived.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <form onSubmit={send}>
            <Searchbar
              name="crm-archived"
              value={search}
              clearLabel={formatMessage({ id: 'crm.clear' })}
              placeholder={words('archived.search')}
              onChange={(event) => setSearch(event.target.value)}
              onClear={() => {
                setSearch('');
                look('');
              }}
            >
              {words('archived.search')}
            </Searchbar>
          </form>
          <Box background="neutral0" padding={4} hasRadius shadow="tableShadow" data-testid="crm-archived">
            {isLoading ? <Waiting /> : null}
            {error ? <Unavailable error={error} onRetry={() => void refetch()} /> : null}
            {data && data.data.length === 0 ? <Hint>{words('archived.none')}</Hint> : null}
            {data && data.data.length > 0 ? (
              <TableBox>
                <table>
                  <thead>
                    <tr>
                      {['code', 'name', 'manager', 'archivedAt'].map((field) => (
                        <HeadCell key={field}>{wordOfField(CUSTOMER, field, locale)}</HeadCell>
                      ))}
                      <th aria-label={words('archived.restore')} />
                    </tr>
                  </thead>
                  <tbody>
                    {data.data.map((it) => (
                      <tr key={it.documentId}>
                        <Cell>{it.code}</Cell>
                        <Cell>{it.name}</Cell>
                        <Cell>{nameOf(it.manager)}</Cell>
                        <Cell>
                          <Moment at={it.archivedAt} />
                        </Cell>
                        <td>
                          <Button
                            variant="secondary"
                            disabled={isRestoring}
                            onClick={() => void bringBack(it.documentId)}
                          >
                            {words('archived.restore')}
                          </Button>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableBox>
            ) : null}
            {data ? (
              <Pager
                pagination={data.meta.pagination}
                onPage={(page) => setAsked((it) => ({ ...it, page }))}
              />
            ) : null}
          </Box>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export default ArchivedPage;
