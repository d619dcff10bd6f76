import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Flex, Link as StyledLink } from '@strapi/design-system';
import { ArrowLeft, Pencil, Trash, User } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { useActionsQuery } from '../../api/crm-api';
import { CUSTOMER, listPath, PLURALS } from '../../nouns';
import { StepButtons } from '../../record/StepButtons';
import { openStep } from '../../steps/step-store';
import { StepHost } from '../../steps/StepHost';
import { useOverviewQuery } from '../api';
import { RemoveDialog } from '../forms/RemoveDialog';
import { customerForm } from '../paths';
import { useWords } from '../words';
import { CustomerHead } from './CustomerHead';
import { CustomerTabs } from './CustomerTabs';
import { ShareDialog } from './ShareDialog';

/** A customer whole: head, and everything that belongs to him in tabs. */
const CustomerPage = () => {
  const { documentId = '' } = useParams<{ documentId: string }>();
  const { locale } = useIntl();
  const words = useWords();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'share' | 'remove' | null>(null);
  const record = { uid: CUSTOMER, plural: PLURALS[CUSTOMER], documentId };
  const { data, isLoading, isError } = useOverviewQuery({ documentId, language: locale });
  const { data: actions } = useActionsQuery({ ...record, language: locale });

  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error content={words('page.unavailable')} />;
  const { customer, may } = data;
  const name = customer.name ?? '';
  const form = customerForm(documentId);
  const close = () => setDialog(null);

  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.BaseHeader
        title={name}
        subtitle={customer.code}
        navigationAction={
          <StyledLink tag={Link} startIcon={<ArrowLeft />} to={listPath(CUSTOMER)}>
            {words('page.back')}
          </StyledLink>
        }
        primaryAction={
          <Flex gap={2} wrap="wrap">
            {actions && actions.data.length > 0 ? (
              <StepButtons
                steps={actions.data}
                isBlocked={false}
                onChoose={(step) => openStep({ record, step, title: name })}
              />
            ) : null}
            {may.share ? (
              <Button variant="secondary" startIcon={<User />} onClick={() => setDialog('share')}>
                {words('page.share')}
              </Button>
            ) : null}
            {may.edit ? (
              <Button tag={Link} to={form.to} state={form.state} variant="default" startIcon={<Pencil />}>
                {words('page.edit')}
              </Button>
            ) : null}
            {may.remove ? (
              <Button variant="danger-light" startIcon={<Trash />} onClick={() => setDialog('remove')}>
                {words('page.remove')}
              </Button>
            ) : null}
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <CustomerHead overview={data} />
          <Box background="neutral0" hasRadius shadow="tableShadow">
            <CustomerTabs overview={data} />
          </Box>
        </Flex>
      </Layouts.Content>
      {dialog === 'share' ? <ShareDialog customer={customer} onClose={close} /> : null}
      {dialog === 'remove' ? (
        <RemoveDialog
          uid={CUSTOMER}
          documentId={documentId}
          question={words('customer.removeQuestion', { name })}
          onClose={close}
          onRemoved={() => navigate(listPath(CUSTOMER))}
        />
      ) : null}
      <StepHost />
    </Page.Main>
  );
};

export default CustomerPage;
