/** Who looks after the dictionary: the menu leads him to its page, and the page is open to him alone. */
export const DICTIONARY_RIGHTS = [{ action: 'plugin::crm.dictionary.merge', subject: null }];
