import { Typography } from '@strapi/design-system';
import { createGlobalStyle } from 'styled-components';
import { useReadOnlyReason } from './read-only';

/** The box of the form that a field stands in goes with it where it has nothing to say. */
const WithoutEmptyBox = createGlobalStyle`
  div:has(> div > div > div > [data-crm-nothing]) {
    display: none;
  }
`;

interface ReasonProps {
  uid: string;
  documentId: string;
}

/** Above the form of a record without a workflow: why it may be read only. Nothing at all where it may be changed. */
export const Reason = ({ uid, documentId }: ReasonProps) => {
  const reason = useReadOnlyReason(uid, documentId);
  if (reason) {
    return (
      <Typography textColor="neutral600" role="status">
        {reason}
      </Typography>
    );
  }
  return (
    <>
      <span data-crm-nothing hidden />
      <WithoutEmptyBox />
    </>
  );
};
