import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Moment } from '../../components/Moment';
import { ToneBadge } from '../../components/StatusBadge';
import { Cell } from '../components';
import type { ChurnRun } from '../types';
import { useWords } from '../words';

const TONES = { running: 'primary', done: 'success', failed: 'danger' } as const;
const STATES = { running: 'runs.running', done: 'runs.done', failed: 'runs.failed' } as const;

const Outcome = ({ run: { state, progress, outcome, message, nextTryAt } }: { run: ChurnRun }) => {
  const { formatDate } = useIntl();
  const words = useWords();
  if (state === 'running') {
    if (!progress || progress.phase === 'reading') return <>{words('runs.reading')}</>;
    if (progress.phase === 'asking') return <>{words('runs.asking', { total: progress.total })}</>;
    return (
      <>
        <progress value={progress.done} max={Math.max(progress.total, 1)} />{' '}
        {words('runs.writing', { done: progress.done, total: progress.total })}
      </>
    );
  }
  if (state === 'failed') {
    const again =
      nextTryAt &&
      words('runs.nextTry', { time: formatDate(nextTryAt, { dateStyle: 'short', timeStyle: 'short' }) });
    return <>{[message, again].filter(Boolean).join(' · ')}</>;
  }
  const { customers = 0, warned = 0, recovered = 0 } = outcome ?? {};
  return <>{words('runs.found', { customers, warned, recovered })}</>;
};

/** One run: when, by whom, how it stands, what came of it. */
export const RunRow = ({ run }: { run: ChurnRun }) => {
  const words = useWords();
  const seconds =
    run.finishedAt &&
    ((new Date(run.finishedAt).getTime() - new Date(run.startedAt).getTime()) / 1000).toFixed(1);
  return (
    <tr>
      <Cell>
        <Moment at={run.startedAt} />
      </Cell>
      <Cell>{run.startedBy ?? words('runs.clock')}</Cell>
      <td>
        <ToneBadge tone={TONES[run.state]}>{words(STATES[run.state])}</ToneBadge>
      </td>
      <Cell>
        <Outcome run={run} />
        {seconds ? (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {words('runs.took', { seconds })}
          </Typography>
        ) : null}
      </Cell>
    </tr>
  );
};
