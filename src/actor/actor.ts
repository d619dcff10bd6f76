/** Through which door somebody came in. */
export type Door = 'panel' | 'rest' | 'graphql' | 'mcp' | 'clock' | 'import' | 'command';

/** A person of the company, signed in to the panel or represented by his admin token. */
export interface StaffActor {
  kind: 'staff';
  /** Row id of his staff-member; null for an account that has none yet. */
  staffId: number | null;
  userId: number;
  name: string;
  /** Strapi's ability: actions, rows and fields that his roles (or his token) grant. */
  ability: Ability;
  /** The name of the admin token he acts by, if any. */
  via?: string;
}

/** A program of the company (API token). Rules about who do not bind it; its grants, state and input do. */
export interface ProgramActor {
  kind: 'program';
  id: string;
  name: string;
}

/** The clock, the start or a command: the house itself. */
export interface JobActor {
  kind: 'job' | 'import';
  name: string;
}

export interface AnonymousActor {
  kind: 'anonymous';
  name: string;
}

export type Actor = (StaffActor | ProgramActor | JobActor | AnonymousActor) & { door: Door };

/** What is used of CASL's ability. */
export interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
  cannot(action: string, subject?: unknown, field?: string): boolean;
  rulesFor?(action: string, subject: string): unknown[];
}
