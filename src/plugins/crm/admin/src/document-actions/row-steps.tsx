import { useAuth } from '@strapi/strapi/admin';
import { ArrowRight } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { labelsOf } from '../../../../../labels';
import { useCrmSchemaQuery, useMeQuery } from '../api/crm-api';
import { hasWorkflow, PLURALS } from '../nouns';
import { titleOf } from '../record/title';
import { openStep } from '../steps/step-store';
import type { ActionComponent } from './action-types';
import { mayBeTaken } from './may-be-taken';

/**
 * One step as an item of a row's menu. Whether it is offered is told from the row and the declared workflow alone,
 * so that a page of rows asks the server for nothing; the dialog asks before it shows anything.
 */
const rowStep = (step: string): ActionComponent => {
  const RowStep: ActionComponent = ({ model, documentId, document }) => {
    const { locale } = useIntl();
    const { data: schema } = useCrmSchemaQuery({ language: locale });
    const { data: me } = useMeQuery();
    const permissions = useAuth('RowStep', (state) => state.permissions);
    const noun = schema?.[model];
    const declared = noun?.steps.find((it) => it.step === step);
    if (!hasWorkflow(model) || !documentId || !document || !noun || !declared) return null;
    const isHeld = permissions.some(({ action }) => action === `plugin::crm.${noun.noun}.${step}`);
    if (!isHeld || !mayBeTaken(declared, document, me?.documentId)) return null;
    return {
      label: declared.label,
      icon: <ArrowRight />,
      position: 'table-row',
      variant: declared.look === 'danger' ? 'danger' : 'secondary',
      onClick: () =>
        openStep({
          record: { uid: model, plural: PLURALS[model], documentId },
          step,
          title: titleOf(document),
        }),
    };
  };
  RowStep.position = 'table-row';
  return RowStep;
};

const namesOfSteps = () =>
  new Set(
    Object.keys(PLURALS)
      .filter(hasWorkflow)
      .flatMap((uid) => Object.keys(labelsOf(uid)?.steps ?? {})),
  );

/** Every step of every noun; each shows itself where it fits. */
export const rowSteps = (): ActionComponent[] => [...namesOfSteps()].map(rowStep);
