import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { DictionaryLabel } from '../fields/DictionaryLabel';
import { useCategories } from '../fields/use-categories';
import { STAFF_MEMBER } from '../nouns';
import type { StaffCandidate } from '../api/types';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  th,
  td {
    padding: 0.8rem 1.2rem;
    text-align: start;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    background: ${({ theme }) => theme.colors.neutral100};
  }
  tbody tr {
    cursor: pointer;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:hover,
  tbody tr:focus-within,
  tbody tr[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

/** Work that a candidate may have open; a column stands where the server says something about it. */
const WORK = ['openOpportunities', 'openPlanItems', 'openRequests', 'openWarnings'] as const;

/** What one chooses by, as dictionary values. */
const CHOSEN_BY = ['region', 'industry'] as const;

interface StaffTableProps {
  candidates: readonly StaffCandidate[];
  name: string;
  label: string;
  value: string | null;
  onChange: (documentId: string) => void;
}

/** Candidates as rows of radio buttons: the arrow keys move between them, as anywhere. */
export const StaffTable = ({ candidates, name, label, value, onChange }: StaffTableProps) => {
  const { formatMessage } = useIntl();
  const categoryOf = useCategories(STAFF_MEMBER);
  const work = WORK.filter((it) => candidates.some((candidate) => candidate[it] !== undefined));
  const heads = ['name', ...CHOSEN_BY, ...work];
  return (
    <Table aria-label={label}>
      <thead>
        <tr>
          <th aria-label={label} />
          {heads.map((it) => (
            <th key={it} scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage({ id: `crm.staff.${it}` })}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate) => (
          <tr
            key={candidate.documentId}
            aria-selected={value === candidate.documentId}
            onClick={() => onChange(candidate.documentId)}
          >
            <td>
              <input
                type="radio"
                name={name}
                aria-label={candidate.name}
                checked={value === candidate.documentId}
                onChange={() => onChange(candidate.documentId)}
              />
            </td>
            <td>
              <Typography fontWeight="bold">{candidate.name}</Typography>
              {candidate.able === false ? (
                <Typography tag="div" variant="pi" textColor="warning600">
                  {formatMessage({ id: 'crm.staff.notAble' })}
                </Typography>
              ) : null}
            </td>
            {CHOSEN_BY.map((it) => (
              <td key={it}>
                <DictionaryLabel category={categoryOf(it)} value={candidate[it]} />
              </td>
            ))}
            {work.map((it) => (
              <td key={it}>
                <Typography>{candidate[it] ?? '-'}</Typography>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
