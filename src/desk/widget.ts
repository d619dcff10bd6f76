import type { Door, StaffActor } from '../actor/actor';
import type { Language, Text } from '../labels/text';
import type { Goal } from '../reports/goal';

/** Who is sitting at the desk, and when: a widget knows nothing else of the world. */
export interface DeskReader {
  actor: StaffActor & { door: Door };
  /** documentId of his staff-member; empty for an account that has none. */
  me: string;
  language: Language;
  /** The company's time zone. */
  zone: string;
  now: Date;
}

export interface DeskItem {
  label: string;
  detail?: string;
  goal?: Goal;
  /** Late, or in danger. */
  alarming?: boolean;
}

export interface DeskFigure {
  label: Text;
  value: number;
  /** The same of the time before, where it is compared with that. */
  previous?: number;
  goal?: Goal;
}

export interface DeskAnswer {
  /** How many wait. */
  count?: number;
  /** How many of them are late. */
  late?: number;
  /** The first few of them. */
  items?: DeskItem[];
  figures?: DeskFigure[];
  goal?: Goal;
}

/** A permission action, and the content type that it is about where it is about one. */
export type Right = readonly [action: string, subject?: string];

/** One part of the desk. A new one is a new file and a row in the registry. */
export interface Widget {
  id: string;
  label: Text;
  /** What is said where nothing waits. */
  empty: Text;
  kind: 'queue' | 'figures';
  /** Shown to those who hold one of these. */
  rights: readonly Right[];
  /** Only for those who are members of the staff: “mine” needs somebody. */
  mine?: boolean;
  answer(reader: DeskReader): Promise<DeskAnswer>;
}
