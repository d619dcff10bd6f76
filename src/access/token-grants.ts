/** Does the caller's token grant an action? Asked of Strapi's own authentication, so that the answer is the route's. */
export const tokenGrants = async (scope: string): Promise<boolean> => {
  const auth = strapi.requestContext.get()?.state?.auth;
  if (!auth) return false;
  try {
    await strapi.get('auth').verify(auth, { scope: [scope] });
    return true;
  } catch {
    return false;
  }
};
