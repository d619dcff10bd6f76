import { Box, Flex, Loader, Searchbar, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useStaffQuery } from '../api/crm-api';
import { Hint } from '../components/Hint';
import { StaffTable } from './StaffTable';
import { matching } from './staff-search';

interface StaffChooserProps {
  choice: string;
  label: string;
  value: string | null;
  onChange: (documentId: string) => void;
}

const FEW = 6;

/** Chooses a member of the staff by what decides the choice: region, industry and the work he has open. */
export const StaffChooser = ({ choice, label, value, onChange }: StaffChooserProps) => {
  const { formatMessage, locale } = useIntl();
  const [search, setSearch] = useState('');
  const name = useId();
  const { data, isLoading, isError } = useStaffQuery(
    { choice, language: locale },
    { refetchOnMountOrArgChange: true },
  );

  if (isLoading) return <Loader small>{formatMessage({ id: 'crm.loading' })}</Loader>;
  if (isError)
    return <Typography textColor="danger600">{formatMessage({ id: 'crm.unreachable' })}</Typography>;
  const candidates = data ?? [];
  if (candidates.length === 0) return <Hint>{formatMessage({ id: 'crm.staff.none' })}</Hint>;
  const found = matching(candidates, search);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {candidates.length > FEW ? (
        <Searchbar
          name="crm-staff-search"
          value={search}
          placeholder={formatMessage({ id: 'crm.staff.search' })}
          clearLabel={formatMessage({ id: 'crm.clear' })}
          onClear={() => setSearch('')}
          onChange={(event) => setSearch(event.target.value)}
        >
          {formatMessage({ id: 'crm.staff.search' })}
        </Searchbar>
      ) : null}
      <Box maxHeight="32rem" overflow="auto" borderColor="neutral200" hasRadius>
        {found.length > 0 ? (
          <StaffTable candidates={found} name={name} label={label} value={value} onChange={onChange} />
        ) : (
          <Hint>{formatMessage({ id: 'crm.staff.notFound' }, { search })}</Hint>
        )}
      </Box>
    </Flex>
  );
};
