import { Box, Flex, Link as StyledLink } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { useActionsQuery } from '../../api/crm-api';
import type { ListedRecord } from '../../api/types';
import { MeasureList } from '../../churn/MeasureList';
import { Hint } from '../../components/Hint';
import { StatusBadge } from '../../components/StatusBadge';
import { CHURN_CASE, PLURALS, recordPath } from '../../nouns';
import { FactList } from '../../record/FactList';
import { StepButtons } from '../../record/StepButtons';
import { openStep } from '../../steps/step-store';
import { Pager } from '../Pager';
import type { Overview } from '../types';
import { useWords } from '../words';
import { usePart } from './use-part';

const isOpen = ({ status }: ListedRecord) => status === 'warning' || status === 'deferred';

/** The steps that may be taken on an open case. */
const CaseSteps = ({ churnCase, title }: { churnCase: ListedRecord; title: string }) => {
  const { locale } = useIntl();
  const record = { uid: CHURN_CASE, plural: PLURALS[CHURN_CASE], documentId: churnCase.documentId };
  const { data } = useActionsQuery({ ...record, language: locale });
  if (!data) return null;
  return (
    <StepButtons steps={data.data} isBlocked={false} onChoose={(step) => openStep({ record, step, title })} />
  );
};

/** A customer's churn cases with their measures; an open one is worked on here. */
export const ChurnTab = ({ overview }: { overview: Overview }) => {
  const words = useWords();
  const { rows, pagination, setPage } = usePart(overview, 'churnCases');
  if (pagination.total === 0) return <Hint>{words('churn.none')}</Hint>;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {rows.map((churnCase) => (
        <Box key={churnCase.documentId} borderColor="neutral200" hasRadius padding={4}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex justifyContent="space-between" gap={4} wrap="wrap">
              <Flex gap={3} wrap="wrap">
                <StyledLink tag={Link} to={recordPath(CHURN_CASE, churnCase.documentId)}>
                  {String(churnCase.code ?? '-')}
                </StyledLink>
                <StatusBadge uid={CHURN_CASE} status={churnCase.status} />
              </Flex>
              {isOpen(churnCase) ? (
                <CaseSteps churnCase={churnCase} title={overview.customer.name ?? ''} />
              ) : null}
            </Flex>
            <FactList uid={CHURN_CASE} record={churnCase} />
            <MeasureList documentId={churnCase.documentId} />
          </Flex>
        </Box>
      ))}
      {pagination.pageCount > 1 ? <Pager pagination={pagination} onPage={setPage} /> : null}
    </Flex>
  );
};
