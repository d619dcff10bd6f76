import type { JobRun } from '../../jobs/job';
import type { Language, Text } from '../../labels/text';
import { say } from '../../labels/text';

const FAILED: Readonly<Record<string, Text>> = {
  SALES_SYSTEM_UNAVAILABLE: [
    '销售系统没有响应，没有添加任何预警；将自动重试',
    'The sales system did not answer; no warnings were added. It is tried again by itself',
  ],
  INTERRUPTED: [
    '运行被中断，已添加的预警保留，不会重复',
    'The run was broken off; what it had added stays and is not added twice',
  ],
  INTERNAL: ['运行出错，请查看日志', 'The run failed: see the log'],
};

const HAND: Text = [
  '销售系统没有响应，没有添加任何预警；请稍后再次运行',
  'The sales system did not answer; no warnings were added. Please run it again later',
];

const sentence = ({ state, outcome, nextTryAt }: JobRun, language: Language): string | null => {
  if (state !== 'failed') return null;
  const code = String(outcome?.code ?? 'INTERNAL');
  const text = code === 'SALES_SYSTEM_UNAVAILABLE' && !nextTryAt ? HAND : (FAILED[code] ?? FAILED.INTERNAL);
  return say(text, language);
};

/** A run as an administrator reads it. */
export const runInWords = (run: JobRun, language: Language) => ({
  id: run.id,
  job: run.job,
  period: run.period,
  state: run.state,
  startedAt: run.startedAt,
  finishedAt: run.finishedAt,
  startedBy: run.startedBy,
  attempts: run.attempts,
  nextTryAt: run.nextTryAt,
  progress: run.progress,
  outcome: run.state === 'failed' ? { code: run.outcome?.code ?? 'INTERNAL' } : run.outcome,
  message: sentence(run, language),
});
