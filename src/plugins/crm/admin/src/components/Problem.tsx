import { Alert, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface ProblemProps {
  problem: string | null;
}

/** What went wrong, in a line of its own; nothing where nothing did. */
export const Problem = ({ problem }: ProblemProps) =>
  problem ? (
    <Typography role="alert" textColor="danger600">
      {problem}
    </Typography>
  ) : null;

/** Why a form was refused, above what was typed. */
export const Refused = ({ problem }: ProblemProps) => {
  const { formatMessage } = useIntl();
  return problem ? (
    <Alert variant="danger" title={formatMessage({ id: 'crm.refused' })} closeLabel="" onClose={undefined}>
      {problem}
    </Alert>
  ) : null;
};
