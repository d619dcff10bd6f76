import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Check, Pencil, Trash } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PlanItem } from '../api/belongings-api';
import { Day } from '../components/Day';
import { ToneBadge } from '../components/StatusBadge';
import type { Tone } from '../api/types';
import { EditPlanItem } from './EditPlanItem';
import { dayOf, stateOfItem, type PlanItemState } from './plan-item-state';
import type { PlanRights } from './plan-rights';
import { RemovePlanItem } from './RemovePlanItem';
import { TimelineDot } from './TimelineDot';

const TONES: Record<PlanItemState, Tone> = {
  done: 'success',
  overdue: 'danger',
  today: 'warning',
  ahead: 'neutral',
};

interface PlanItemCardProps {
  item: PlanItem;
  opportunity: string;
  rights: PlanRights;
}

/** One item of a plan on its line of time. */
export const PlanItemCard = ({ item, opportunity, rights }: PlanItemCardProps) => {
  const { formatMessage, formatDate } = useIntl();
  const [isEditing, setEditing] = useState(false);
  const [isRemoving, setRemoving] = useState(false);
  const state = stateOfItem(item, dayOf(new Date()));
  const day = formatDate(item.date, { dateStyle: 'medium', timeZone: 'UTC' });

  return (
    <Flex tag="li" alignItems="stretch" gap={4} data-state={state}>
      <TimelineDot state={state}>{state === 'done' ? <Check aria-hidden /> : null}</TimelineDot>
      <Box flex="1" paddingBottom={5} minWidth={0}>
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Flex gap={3} wrap="wrap">
            <Typography fontWeight="bold">
              <Day on={item.date} />
            </Typography>
            <ToneBadge tone={TONES[state]}>{formatMessage({ id: `crm.plan.${state}` })}</ToneBadge>
          </Flex>
          {isEditing ? null : (
            <Flex gap={1}>
              {rights.edit || rights.result ? (
                <IconButton
                  type="button"
                  variant="ghost"
                  label={formatMessage({
                    id: rights.result && !item.result ? 'crm.plan.writeResult' : 'crm.plan.edit',
                  })}
                  onClick={() => setEditing(true)}
                >
                  <Pencil />
                </IconButton>
              ) : null}
              {rights.remove ? (
                <IconButton
                  type="button"
                  variant="ghost"
                  label={formatMessage({ id: 'crm.plan.remove' })}
                  onClick={() => setRemoving(true)}
                >
                  <Trash />
                </IconButton>
              ) : null}
            </Flex>
          )}
        </Flex>
        {isEditing ? (
          <EditPlanItem
            item={item}
            opportunity={opportunity}
            rights={rights}
            onClose={() => setEditing(false)}
          />
        ) : (
          <>
            <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {item.todo}
            </Typography>
            {item.result ? (
              <Box background="neutral100" padding={3} marginTop={2} hasRadius>
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {formatMessage({ id: 'crm.plan.result' })}
                </Typography>
                <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  {item.result}
                </Typography>
              </Box>
            ) : null}
          </>
        )}
      </Box>
      {isRemoving ? (
        <RemovePlanItem item={item} day={day} opportunity={opportunity} onClose={() => setRemoving(false)} />
      ) : null}
    </Flex>
  );
};
