export interface Account {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

const CHINESE = /\p{Script=Han}/u;

/** What an account's person is called: family name first and without a gap in Chinese, last elsewhere. */
export const personName = ({ id, firstname, lastname, username, email }: Account): string => {
  const [first, last] = [firstname?.trim() ?? '', lastname?.trim() ?? ''];
  const name = CHINESE.test(first + last) ? last + first : `${first} ${last}`.trim();
  return name || username || email || String(id);
};
