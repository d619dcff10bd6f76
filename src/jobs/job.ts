/** What a job is given while it runs. */
export interface JobContext {
  now: Date;
  /** Tells how far it is; throws where somebody else has taken the run over or the house is closing. */
  report: (progress: object) => Promise<void>;
}

/** Something that the house does by the clock, declared once: the clock, the routes and the panel read it. */
export interface Job {
  name: string;
  /** Cron rule of five or six fields, in the time zone. */
  rule: string;
  timeZone: string;
  /** Id of the permission action for starting it by hand and seeing its runs. */
  permission: string;
  /** @returns what came of it, for the list of runs. */
  run: (context: JobContext) => Promise<object>;
}

/** A run as it stands in the list. */
export interface JobRun {
  id: number;
  job: string;
  /** Which one it is: the instant the clock meant, or when somebody asked. Each is run once. */
  period: string;
  state: 'running' | 'done' | 'failed';
  startedAt: Date;
  heartbeatAt: Date | null;
  finishedAt: Date | null;
  progress: object | null;
  outcome: Record<string, unknown> | null;
  attempts: number;
  nextTryAt: Date | null;
  owner: string | null;
  startedBy: string | null;
}

export const JOB_RUN = 'api::job-run.job-run';
