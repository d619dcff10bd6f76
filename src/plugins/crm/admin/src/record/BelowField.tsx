import { SECTIONS } from './sections';
import { useSectionRecord, type SectionFieldProps } from './use-section';

/** What belongs to a record, as a field of its form. */
export const BelowField = ({ attribute: { uid } }: SectionFieldProps) => {
  const { documentId } = useSectionRecord();
  const Section = SECTIONS[uid];
  return Section && documentId ? <Section documentId={documentId} /> : null;
};
