import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { nameOf } from '../../components/related';
import { Stars } from '../../components/Stars';
import { DictionaryLabel } from '../../fields/DictionaryLabel';
import { CUSTOMER } from '../../nouns';
import { wordOfField, wordOfValue } from '../../words/words';
import { moneyText } from '../money';
import type { Overview } from '../types';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr));
  gap: 1.6rem 2.4rem;
  margin: 0;
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

interface Attribute {
  type: string;
  min?: number;
  max?: number;
  options?: { category?: string };
}

const Value = ({ field, attribute, value }: { field: string; attribute: Attribute; value: unknown }) => {
  const { formatMessage, formatDate, locale } = useIntl();
  if (value === null || value === undefined || value === '') return <>-</>;
  if (attribute.options?.category)
    return <DictionaryLabel category={attribute.options.category} value={String(value)} />;
  if (attribute.type === 'integer' && attribute.min === 1 && attribute.max === 5)
    return <Stars value={Number(value)} />;
  if (attribute.type === 'boolean') return <>{formatMessage({ id: value ? 'crm.yes' : 'crm.no' })}</>;
  if (attribute.type === 'enumeration') return <>{wordOfValue(CUSTOMER, field, String(value), locale)}</>;
  if (attribute.type === 'decimal') return <>{moneyText(String(value))}</>;
  if (attribute.type === 'datetime')
    return <>{formatDate(String(value), { dateStyle: 'medium', timeStyle: 'short' })}</>;
  if (Array.isArray(value))
    return <>{value.map((it) => (typeof it === 'string' ? it : nameOf(it))).join('、') || '-'}</>;
  return <>{typeof value === 'object' ? (nameOf(value) ?? '-') : String(value)}</>;
};

const LEFT_OUT = [
  'id',
  'documentId',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'incomplete',
];

/** Every detail of a customer that this reader may see, those that an administrator has added included. */
export const FactTab = ({ overview: { customer } }: { overview: Overview }) => {
  const { locale } = useIntl();
  const { schemas } = useDocument({ model: CUSTOMER, collectionType: 'collection-types' }, { skip: true });
  const attributes = (schemas?.find((it) => it.uid === CUSTOMER)?.attributes ?? {}) as unknown as Record<
    string,
    Attribute
  >;
  const fields = Object.keys(attributes).filter((field) => field in customer && !LEFT_OUT.includes(field));
  return (
    <Grid>
      {fields.map((field) => (
        <Box key={field}>
          <Typography tag="dt" variant="pi" textColor="neutral600">
            {wordOfField(CUSTOMER, field, locale)}
          </Typography>
          <Typography tag="dd">
            <Value field={field} attribute={attributes[field]} value={customer[field]} />
          </Typography>
        </Box>
      ))}
    </Grid>
  );
};
