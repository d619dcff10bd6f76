/** A person as a round keeps him: readable when he has left, and findable while he is there. */
export interface RoundPerson {
  documentId: string | null;
  name: string;
}

/**
 * One round of handling: what was done, by whom, and how the customer rated it. Every round stands in the request's
 * `rounds`, the one that archived it included, so that all of them are read in one place; the fields of the request
 * hold the round under way, and at the end the last one.
 */
export interface Round {
  treatment: string;
  handledBy: RoundPerson | null;
  handledAt: string | null;
  result: string;
  satisfaction: number;
  /** When the customer was asked, and by whom. */
  at: string;
  by: RoundPerson | null;
}

/** The rounds so far and this one. */
export const withRound = (rounds: unknown, round: Round): Round[] => [
  ...(Array.isArray(rounds) ? (rounds as Round[]) : []),
  round,
];
