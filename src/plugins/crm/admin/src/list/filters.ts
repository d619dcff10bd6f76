import { labelsOf } from '../../../../../labels';
import { isCrm, listAt } from '../nouns';
import { languageNow, wordOfValue } from '../words/words';
import { ChoiceFilter } from './ChoiceFilter';
import type { Column } from './columns';
import { dictionaryOptions, type Option } from './dictionary-options';

interface Filter {
  name: string;
  type: string;
  label: unknown;
  options?: Option[];
  input?: unknown;
  [property: string]: unknown;
}

interface HookArgument {
  displayedFilters: Filter[];
  layout: { layout: Column[] };
}

const DICTIONARY = 'plugin::crm.dictionary';
/** Numbers of the database, of no use to a reader. */
const INTERNAL = ['id', 'documentId'];

const optionsOf = (uid: string, filter: Filter, columns: readonly Column[]): Option[] | undefined => {
  const attribute = columns.find(({ name }) => name === filter.name)?.attribute;
  if (attribute?.customField === DICTIONARY) return dictionaryOptions(attribute.options?.category ?? '');
  const values = labelsOf(uid)?.values?.[filter.name];
  if (!values) return undefined;
  return Object.keys(values).map((value) => ({
    value,
    label: wordOfValue(uid, filter.name, value, languageNow()),
  }));
};

/** The filters of a list name their fields as the columns do, and offer values in words. */
export const speakingFilters = ({ displayedFilters, layout }: HookArgument): HookArgument => {
  const uid = listAt(window.location.pathname);
  if (!isCrm(uid)) return { displayedFilters, layout };
  return {
    layout,
    displayedFilters: displayedFilters
      .filter(({ name }) => !INTERNAL.includes(name))
      .map((filter) => {
        const label = {
          id: `content-manager.content-types.${uid}.${filter.name}`,
          defaultMessage: String(filter.label),
        };
        const options = optionsOf(uid, filter, layout.layout);
        return options
          ? { ...filter, label, type: 'enumeration', options, input: ChoiceFilter }
          : { ...filter, label };
      }),
  };
};
