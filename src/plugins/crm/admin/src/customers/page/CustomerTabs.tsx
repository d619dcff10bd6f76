import { Box, Tabs } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAuth } from '@strapi/strapi/admin';
import { CUSTOMER, PLURALS } from '../../nouns';
import { History } from '../../side-panels/History';
import { ActivityTab } from '../tabs/ActivityTab';
import { ChurnTab } from '../tabs/ChurnTab';
import { ContactTab } from '../tabs/ContactTab';
import { FactTab } from '../tabs/FactTab';
import { OpportunityTab } from '../tabs/OpportunityTab';
import { OrderTab } from '../tabs/OrderTab';
import { RequestTab } from '../tabs/RequestTab';
import type { Overview } from '../types';
import { useWords, type CustomerWord } from '../words';

/** On a phone the row of tabs is pushed sideways. */
const Row = styled.div`
  overflow-x: auto;
  [role='tablist'] {
    min-width: max-content;
  }
`;

interface Tab {
  key: string;
  word: CustomerWord;
  count?: number;
  content: ReactNode;
}

const ORDERS = 'plugin::crm.sales.orders';

/** The tabs that this reader has something to see in. */
const useTabs = (overview: Overview): Tab[] => {
  const mayOrder = useAuth('CustomerTabs', ({ permissions }) => permissions).some(
    ({ action }) => action === ORDERS,
  );
  const { documentId } = overview.customer;
  const { contacts, activities, serviceRequests, opportunities, churnCases } = overview;
  const props = { overview };
  return [
    contacts && {
      key: 'contacts',
      word: 'tab.contacts' as const,
      count: contacts.total,
      content: <ContactTab {...props} />,
    },
    activities && {
      key: 'activities',
      word: 'tab.activities' as const,
      count: activities.total,
      content: <ActivityTab {...props} />,
    },
    mayOrder && { key: 'orders', word: 'tab.orders' as const, content: <OrderTab documentId={documentId} /> },
    serviceRequests && {
      key: 'requests',
      word: 'tab.requests' as const,
      count: serviceRequests.total,
      content: <RequestTab {...props} />,
    },
    opportunities && {
      key: 'opportunities',
      word: 'tab.opportunities' as const,
      count: opportunities.total,
      content: <OpportunityTab {...props} />,
    },
    churnCases && {
      key: 'churn',
      word: 'tab.churn' as const,
      count: churnCases.total,
      content: <ChurnTab {...props} />,
    },
    { key: 'facts', word: 'tab.facts' as const, content: <FactTab {...props} /> },
    {
      key: 'history',
      word: 'tab.history' as const,
      content: <History record={{ uid: CUSTOMER, plural: PLURALS[CUSTOMER], documentId }} />,
    },
  ].filter((it) => Boolean(it)) as Tab[];
};

/** Everything that belongs to a customer. Which tab is open stands in the address, so that it can be linked to. */
export const CustomerTabs = ({ overview }: { overview: Overview }) => {
  const words = useWords();
  const tabs = useTabs(overview);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const open = tabs.some(({ key }) => key === asked) ? (asked as string) : tabs[0].key;
  return (
    <Tabs.Root
      value={open}
      onValueChange={(key: string) => setSearch({ tab: key }, { replace: true, preventScrollReset: true })}
      variant="simple"
    >
      <Row>
        <Tabs.List aria-label={words('tabs.label')}>
          {tabs.map(({ key, word, count }) => (
            <Tabs.Trigger key={key} value={key}>
              {words(word)}
              {count ? ` ${count}` : ''}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </Row>
      {tabs.map(({ key, content }) => (
        <Tabs.Content key={key} value={key}>
          {key === open ? (
            <Box padding={{ initial: 4, medium: 6 }} data-testid={`crm-tab-${key}`}>
              {content}
            </Box>
          ) : null}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
};
