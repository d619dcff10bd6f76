/** Asks a question once per request; without a request, every time. */
export const memoised = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
  const state = strapi.requestContext.get()?.state as { crmMemo?: Map<string, Promise<unknown>> } | undefined;
  if (!state) return ask();
  state.crmMemo ??= new Map();
  const known = state.crmMemo.get(key) as Promise<T> | undefined;
  if (known) return known;
  const answer = ask();
  state.crmMemo.set(key, answer);
  return answer;
};
