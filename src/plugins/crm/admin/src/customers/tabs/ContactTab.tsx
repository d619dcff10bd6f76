import { Box, Flex, Link as StyledLink, Typography } from '@strapi/design-system';
import { ValueWord } from '../../words/ValueWord';
import { CONTACT } from '../../nouns';
import type { Overview } from '../types';
import { Belongings } from './Belongings';
import { Memo } from './Memo';

const phone = (value: unknown) =>
  typeof value === 'string' && value ? (
    <StyledLink href={`tel:${value.replace(/[^+\d]/g, '')}`}>{value}</StyledLink>
  ) : null;

/** Who to call. */
export const ContactTab = ({ overview }: { overview: Overview }) => (
  <Belongings
    uid={CONTACT}
    part="contacts"
    overview={overview}
    may={overview.may.contact}
    words={{ add: 'contacts.add', none: 'contacts.none' }}
  >
    {(contact, buttons) => (
      <Box key={contact.documentId} borderColor="neutral200" hasRadius padding={4}>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
          <Flex direction="column" alignItems="flex-start" gap={1}>
            <Flex gap={3} wrap="wrap" alignItems="baseline">
              <Typography fontWeight="bold">{String(contact.name ?? '-')}</Typography>
              <ValueWord uid={CONTACT} field="gender" value={contact.gender} />
              <Typography textColor="neutral600">{String(contact.title ?? '')}</Typography>
            </Flex>
            <Flex gap={4} wrap="wrap">
              {phone(contact.officePhone)}
              {phone(contact.mobile)}
            </Flex>
            <Memo text={contact.memo} />
          </Flex>
          {buttons}
        </Flex>
      </Box>
    )}
  </Belongings>
);
