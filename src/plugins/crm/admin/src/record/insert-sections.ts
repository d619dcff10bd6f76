import { TRAIL_FIELDS } from '../../../../../audit/words';
import { fixedAt } from '../access/fixed-fields';
import { BELOW_TYPE, CHANGES_TYPE, HEAD_TYPE, NAMES_TYPE, STARS_TYPE, TRAIL_TYPE } from '../fields/types';
import { FACTS } from './facts';
import { CHURN_CASE, CUSTOMER, hasHead, hasWorkflow, OPPORTUNITY, recordAt, SERVICE_REQUEST } from '../nouns';

interface LayoutField {
  name: string;
  type: string;
  attribute: { type: string; min?: number; max?: number; maxLength?: number; uid?: string };
  [property: string]: unknown;
}

export interface EditLayout {
  layout: LayoutField[][][];
  metadatas: Record<string, unknown>;
  settings: { mainField?: string };
}

interface HookArgument {
  layout: EditLayout;
  query: unknown;
}

/** The hook does not say whose layout it is; these fields do. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  [OPPORTUNITY]: ['successRate', 'stopReason'],
  [CUSTOMER]: ['legalRepresentative', 'businessLicenceNo'],
  [CHURN_CASE]: ['lastOrderAt', 'recoveredAt'],
  [SERVICE_REQUEST]: ['treatment', 'handledAt'],
};

const WITH_SECTION: readonly string[] = [OPPORTUNITY, CHURN_CASE, SERVICE_REQUEST];

const nounOf = (metadatas: Record<string, unknown>) =>
  Object.keys(MARKS).find((uid) => MARKS[uid].every((field) => field in metadatas));

/** The noun without a workflow whose record is shown; none while one is being created. */
const recordNoun = () => {
  const { uid } = recordAt(window.location.pathname) ?? {};
  return hasHead(uid) ? uid : undefined;
};

/** A box of its own among the boxes of the form. It bears the name of a field that its reader may read. */
const section = (type: string, name: string, uid: string): LayoutField[][] => [
  [
    {
      name,
      type,
      attribute: { type, uid },
      label: '',
      disabled: false,
      required: false,
      unique: false,
      visible: true,
      size: 12,
    },
  ],
];

const isStars = ({ attribute }: LayoutField) =>
  attribute.type === 'integer' && attribute.min === 1 && attribute.max === 5;

/** What stands in the head is not shown again as an input that cannot be used. */
const withoutFacts = (panels: LayoutField[][][], uid: string) => {
  if (!hasWorkflow(uid)) return panels;
  const inHead = ['status', ...(FACTS[uid] ?? []).map(({ field }) => field)];
  return panels
    .map((rows) =>
      rows
        .map((fields) => fields.filter(({ name }) => !inHead.includes(name)))
        .filter((fields) => fields.length > 0),
    )
    .filter((rows) => rows.length > 0);
};

/** The form says nothing of the longest text that the database takes: nobody comes near it. */
const withoutLength = ({
  attribute: { maxLength: _longest, ...attribute },
  ...field
}: LayoutField): LayoutField => ({ ...field, attribute }) as LayoutField;

const typeOf = (field: LayoutField): string => {
  if (isStars(field)) return STARS_TYPE;
  return field.name === 'aliases' && field.type === 'json' ? NAMES_TYPE : field.type;
};

/** What cannot be changed any more is grey from the start, and not only once the server has refused it. */
const plainerForm = (panels: LayoutField[][][]) => {
  const fixed = fixedAt(window.location.pathname);
  const plainer = (field: LayoutField): LayoutField =>
    withoutLength({
      ...field,
      type: typeOf(field),
      ...(fixed.includes(field.name) ? { disabled: true } : {}),
    });
  return panels.map((rows) => rows.map((fields) => fields.map(plainer)));
};

/** An event of the trail is read in words, not as the program stores it. */
const TRAIL_MARKS = ['subjectType', 'actorType', 'outcome'];

const trailTypeOf = ({ name, type }: LayoutField): string => {
  if (name === 'changes') return CHANGES_TYPE;
  return TRAIL_FIELDS.includes(name) ? TRAIL_TYPE : type;
};

const trailForm = (panels: LayoutField[][][]) =>
  panels.map((rows) =>
    rows.map((fields) => fields.map((field) => withoutLength({ ...field, type: trailTypeOf(field) }))),
  );

/** Puts the head above a noun's form and what belongs to it below; whole numbers from 1 to 5 become stars. */
export const insertSections = ({ layout, query }: HookArgument): HookArgument => {
  if (TRAIL_MARKS.every((field) => field in layout.metadatas))
    return { layout: { ...layout, layout: trailForm(layout.layout) }, query };
  const panels = plainerForm(layout.layout);
  const noun = nounOf(layout.metadatas) ?? recordNoun();
  if (!noun) return { layout: { ...layout, layout: panels }, query };
  const anchor = panels[0]?.[0]?.[0]?.name ?? layout.settings.mainField ?? 'code';
  // A record that is only being created has nothing that belongs to it.
  const isNew = window.location.pathname.endsWith('/create');
  const below = WITH_SECTION.includes(noun) && !isNew ? [section(BELOW_TYPE, anchor, noun)] : [];
  const form = withoutFacts(panels, noun);
  return { layout: { ...layout, layout: [section(HEAD_TYPE, anchor, noun), ...form, ...below] }, query };
};
