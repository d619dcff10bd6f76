import { Button, Flex, Loader } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { usePlanItemsQuery } from '../api/belongings-api';
import { Hint } from '../components/Hint';
import { SectionTitle } from '../components/SectionTitle';
import type { SectionProps } from '../record/sections';
import { NewPlanItem } from './NewPlanItem';
import { PlanItemCard } from './PlanItemCard';
import { usePlanRights } from './use-plan-rights';

/** The development plan of an opportunity as a timeline, worked on in its place. */
export const PlanTimeline = ({ documentId }: SectionProps) => {
  const { formatMessage } = useIntl();
  const { status, rights } = usePlanRights(documentId);
  const { data, isLoading, isError } = usePlanItemsQuery({ opportunity: documentId });
  const [isAdding, setAdding] = useState(false);
  const items = data ?? [];

  const hint = () => {
    if (isError) return 'crm.unreachable';
    if (status === 'unassigned') return 'crm.plan.unassigned';
    return rights.add ? 'crm.plan.empty' : 'crm.plan.none';
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} data-testid="crm-plan">
      <SectionTitle
        action={
          rights.add && !isAdding ? (
            <Button type="button" variant="secondary" startIcon={<Plus />} onClick={() => setAdding(true)}>
              {formatMessage({ id: 'crm.plan.add' })}
            </Button>
          ) : null
        }
      >
        {formatMessage({ id: 'crm.plan.title' })}
      </SectionTitle>
      {isAdding ? <NewPlanItem opportunity={documentId} onClose={() => setAdding(false)} /> : null}
      {isLoading ? <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader> : null}
      {!isLoading && items.length === 0 && !isAdding ? <Hint>{formatMessage({ id: hint() })}</Hint> : null}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={0}>
        {items.map((item) => (
          <PlanItemCard key={item.documentId} item={item} opportunity={documentId} rights={rights} />
        ))}
      </Flex>
    </Flex>
  );
};
