interface ChoiceRule {
  /** Only people with this role. */
  role?: string;
  /** The right without which one could not go on with what one is given: whoever lacks it is said to. */
  goesOn?: string;
}

/** Who may be chosen where (contract: `GET {prefix}/staff?for=…`). */
export const STAFF_CHOICES = {
  /** Requirements 2.1: exactly one account manager. */
  'assign-opportunity': { role: 'crm-account-manager' },
  /**
   * Requirements 4: any active member of the staff. Those who can go on with it come first, and of the others it is
   * said: theirs would lie there until a program takes the step, or they get the right.
   */
  'assign-service-request': { goesOn: 'plugin::crm.service-request.handle' },
  /** Requirements 3.1: any active member of the staff. */
  'customer-manager': {},
  'share-customer': {},
} as const satisfies Record<string, ChoiceRule>;

export type StaffChoice = keyof typeof STAFF_CHOICES;

/** The condition on staff-members for a choice; an account that is blocked makes its person unavailable. */
export const whereOf = (choice: StaffChoice): Record<string, unknown> => {
  const { role }: ChoiceRule = STAFF_CHOICES[choice];
  return role ? { active: true, user: { isActive: true, roles: { code: role } } } : { active: true };
};

/** The same, narrowed to those who can go on with what they are given. */
export const whereAble = (choice: StaffChoice): Record<string, unknown> => {
  const { goesOn }: ChoiceRule = STAFF_CHOICES[choice];
  const able = { user: { isActive: true, roles: { permissions: { action: goesOn } } } };
  return goesOn ? { $and: [whereOf(choice), able] } : whereOf(choice);
};
