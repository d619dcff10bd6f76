import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { wordOfField } from '../words/words';
import { missingFields } from './missing';

/** Says which required fields of a record are still empty; nothing when none is. */
export const MissingFields = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const { formatMessage, formatList, locale } = useIntl();
  const { document, schema } = useDocument({ model: uid, collectionType: 'collection-types', documentId });
  if (!document || !schema) return null;
  const missing = missingFields(schema.attributes, document);
  if (missing.length === 0) return null;
  const words = missing.map((field) => wordOfField(uid, field, locale));
  return (
    <Box background="warning100" padding={3} hasRadius>
      <Typography textColor="warning700">
        {formatMessage(
          { id: 'crm.missing' },
          { count: missing.length, fields: formatList(words, { type: 'conjunction' }) },
        )}
      </Typography>
    </Box>
  );
};
