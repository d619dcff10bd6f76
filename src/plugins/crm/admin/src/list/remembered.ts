const key = (uid: string) => `crm-list-all:${uid}`;

/** That a reader wants to see all is not in the address: without a filter a list would open on its own one again. */
export const rememberAll = (uid: string, isAll: boolean) => {
  if (isAll) window.sessionStorage.setItem(key(uid), 'yes');
  else window.sessionStorage.removeItem(key(uid));
};

export const hasChosenAll = (uid: string) => window.sessionStorage.getItem(key(uid)) === 'yes';
