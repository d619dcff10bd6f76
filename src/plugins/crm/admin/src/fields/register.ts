import type { StrapiApp } from '@strapi/strapi/admin';
import { NamesInput } from './NamesInput';
import { StarsInput } from './StarsInput';
import { ChangesInput, TrailInput } from './TrailInput';
import { CHANGES_TYPE, NAMES_TYPE, STARS_TYPE, TRAIL_TYPE } from './types';

/** The kinds of input that the product brings along. */
export const registerFields = (app: StrapiApp) => {
  app.customFields.register({
    name: 'dictionary',
    pluginId: 'crm',
    type: 'string',
    intlLabel: { id: 'crm.dictionary.label', defaultMessage: 'Dictionary' },
    intlDescription: {
      id: 'crm.dictionary.description',
      defaultMessage: 'A choice from a category of the dictionary',
    },
    components: {
      Input: async () => import('./DictionaryInput').then((it) => ({ default: it.DictionaryInput as never })),
    },
    options: {
      base: [
        {
          sectionTitle: null,
          items: [
            {
              name: 'options.category' as never,
              type: 'text',
              intlLabel: { id: 'crm.dictionary.category.label', defaultMessage: 'Category' },
              description: {
                id: 'crm.dictionary.category.description',
                defaultMessage: 'The category whose items are offered',
              },
            },
          ],
        },
      ],
      advanced: [
        {
          sectionTitle: { id: 'global.settings', defaultMessage: 'Settings' },
          items: [
            {
              name: 'required',
              type: 'checkbox',
              intlLabel: { id: 'form.attribute.item.requiredField', defaultMessage: 'Required field' },
              description: {
                id: 'form.attribute.item.requiredField.description',
                defaultMessage: "You won't be able to create an entry if this field is empty",
              },
            },
          ],
        },
      ],
    },
  });
  app.addFields([
    { type: TRAIL_TYPE, Component: TrailInput as never },
    { type: CHANGES_TYPE, Component: ChangesInput as never },
  ]);
  app.addFields({ type: NAMES_TYPE, Component: NamesInput as never });
  app.addFields({ type: STARS_TYPE, Component: StarsInput as never });
};
