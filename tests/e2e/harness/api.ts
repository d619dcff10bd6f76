import { PASSWORD, PEOPLE, type Person } from './people';

const address = () => process.env.E2E_ADDRESS as string;

/** A connection kept alive may be closed by the server in the very moment in which the next call goes out on it. */
const ONCE = { connection: 'close' };

const tokens = new Map<Person, string>();

/** A member of the staff's own token, by the login route: to arrange what a test needs without clicking through it. */
const tokenOf = async (who: Person): Promise<string> => {
  const known = tokens.get(who);
  if (known) return known;
  const answer = await fetch(`${address()}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...ONCE },
    body: JSON.stringify({ email: PEOPLE[who], password: PASSWORD }),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  tokens.set(who, data.token);
  return data.token;
};

/** Calls the product in a person's name; throws with the answer's body where it is not a success. */
export const as = async <T = unknown>(
  who: Person,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> => {
  const answer = await fetch(`${address()}${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(who)}`, ...ONCE },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
};
