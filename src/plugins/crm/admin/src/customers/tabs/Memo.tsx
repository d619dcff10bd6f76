import { Typography } from '@strapi/design-system';

/** A remark at the end of a card, with its lines as they were written; nothing where there is none. */
export const Memo = ({ text }: { text: unknown }) =>
  text ? (
    <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'pre-wrap' }}>
      {String(text)}
    </Typography>
  ) : null;
