import { Box, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { Day } from '../../components/Day';
import { nameOf } from '../../components/related';
import { Stars } from '../../components/Stars';
import { StatusBadge, ToneBadge } from '../../components/StatusBadge';
import { DictionaryLabel } from '../../fields/DictionaryLabel';
import { useCategories } from '../../fields/use-categories';
import { CUSTOMER } from '../../nouns';
import { wordOfField } from '../../words/words';
import { useOverviewQuery } from '../api';
import { EVERY_MS } from '../components';
import { moneyText } from '../money';
import { customerForm } from '../paths';
import type { Overview } from '../types';
import { useWords } from '../words';

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box minWidth="12rem">
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" style={{ margin: 0 }}>
      {children}
    </Typography>
  </Box>
);

/** While this is said the page is asked for again now and then, so that the order is there when it can be read. */
const OrderUnknown = ({ documentId }: { documentId: string }) => {
  const { locale } = useIntl();
  const words = useWords();
  useOverviewQuery({ documentId, language: locale }, { pollingInterval: EVERY_MS });
  return <>{words('page.orderUnknown')}</>;
};

const LastOrder = ({ overview }: { overview: Overview }) => {
  const { available, order } = overview.lastOrder;
  const words = useWords();
  if (!available) return <OrderUnknown documentId={overview.customer.documentId} />;
  if (!order) return <>{words('page.noOrder')}</>;
  return (
    <>
      {order.date ? <Day on={order.date.slice(0, 10)} /> : '-'} · ¥{moneyText(order.total)}
    </>
  );
};

/** What a customer still lacks, with the way to complete it. */
const Missing = ({ overview: { customer, missing, may } }: { overview: Overview }) => {
  const { formatList, locale } = useIntl();
  const words = useWords();
  if (missing.length === 0 || customer.status === 'lost') return null;
  const fields = formatList(
    missing.map((it) => wordOfField(CUSTOMER, it, locale)),
    { type: 'unit', style: 'short' },
  );
  return (
    <Box background="warning100" padding={4} hasRadius data-testid="crm-missing">
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography textColor="warning700">
          {words('page.missing', { count: missing.length, fields })}
        </Typography>
        {may.edit ? (
          <StyledLink tag={Link} {...customerForm(customer.documentId)}>
            {words('page.complete')}
          </StyledLink>
        ) : null}
      </Flex>
    </Box>
  );
};

/** Who the customer is at a glance: level, stars, manager, status, last order, warnings, what is missing. */
export const CustomerHead = ({ overview }: { overview: Overview }) => {
  const { locale } = useIntl();
  const words = useWords();
  const categoryOf = useCategories(CUSTOMER);
  const { customer, openCase } = overview;
  const label = (field: string) => wordOfField(CUSTOMER, field, locale);
  const shared = (customer.sharedWith ?? []).map(nameOf).filter(Boolean).join('、');
  const has = (field: string) => field in customer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box background="neutral0" padding={6} hasRadius shadow="tableShadow" data-testid="crm-customer-head">
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={3} wrap="wrap">
            <StatusBadge uid={CUSTOMER} status={customer.status} />
            {openCase ? (
              <ToneBadge tone={openCase.status === 'deferred' ? 'primary' : 'warning'}>
                {words(openCase.status === 'deferred' ? 'page.deferred' : 'page.warning')}
              </ToneBadge>
            ) : null}
            {customer.status === 'lost' ? (
              <Typography textColor="neutral600">{words('page.lost')}</Typography>
            ) : null}
          </Flex>
          <Flex tag="dl" gap={6} wrap="wrap" alignItems="flex-start" margin={0}>
            {has('level') ? (
              <Fact label={label('level')}>
                <DictionaryLabel category={categoryOf('level')} value={customer.level} />
              </Fact>
            ) : null}
            {has('region') ? (
              <Fact label={label('region')}>
                <DictionaryLabel category={categoryOf('region')} value={customer.region} />
              </Fact>
            ) : null}
            <Fact label={label('manager')}>{nameOf(customer.manager) ?? '-'}</Fact>
            {shared ? <Fact label={words('page.sharedWith')}>{shared}</Fact> : null}
            {has('satisfaction') ? (
              <Fact label={label('satisfaction')}>
                <Stars value={customer.satisfaction} />
              </Fact>
            ) : null}
            {has('credit') ? (
              <Fact label={label('credit')}>
                <Stars value={customer.credit} />
              </Fact>
            ) : null}
            <Fact label={words('page.lastOrder')}>
              <LastOrder overview={overview} />
            </Fact>
          </Flex>
        </Flex>
      </Box>
      <Missing overview={overview} />
    </Flex>
  );
};
