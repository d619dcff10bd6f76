import { useForm, type InputProps } from '@strapi/strapi/admin';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { changeLabel, trailWord, type TrailRow } from '../../../../../audit/words';
import { say, type Text } from '../../../../../labels';
import { useChangeText } from '../side-panels/use-change-text';
import { languageOf } from '../words/words';

interface Change {
  field: string;
  from: unknown;
  to: unknown;
}

const useTrailRow = () => {
  const { locale } = useIntl();
  const row = useForm('TrailRow', ({ initialValues }) => initialValues as TrailRow & { changes?: Change[] });
  return { row, inWords: (text: Text) => say(text, languageOf(locale)) };
};

/** A name of the program's own in an event of the trail, as people read it. */
export const TrailInput = ({ name, label }: InputProps) => {
  const { row, inWords } = useTrailRow();
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <TextInput value={inWords(trailWord(name, row))} disabled readOnly />
    </Field.Root>
  );
};

/** What an event of the trail changed, field by field. */
export const ChangesInput = ({ name, label }: InputProps) => {
  const { row, inWords } = useTrailRow();
  const uid = String(row.subjectType);
  const text = useChangeText(uid);
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={1}>
        {(row.changes ?? []).map((change) => (
          <Box key={change.field} style={{ overflowWrap: 'anywhere' }}>
            <Typography textColor="neutral600">
              {inWords(changeLabel(uid, String(row.action), change.field))}
            </Typography>{' '}
            <Typography>{text(change)}</Typography>
          </Box>
        ))}
        {(row.changes ?? []).length === 0 ? <Typography>-</Typography> : null}
      </Flex>
    </Field.Root>
  );
};
