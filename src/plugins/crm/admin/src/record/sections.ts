import type { ComponentType } from 'react';
import { MeasureList } from '../churn/MeasureList';
import { CHURN_CASE, OPPORTUNITY, SERVICE_REQUEST } from '../nouns';
import { PlanTimeline } from '../plan/PlanTimeline';
import { RoundList } from '../service/RoundList';

export interface SectionProps {
  documentId: string;
}

/** What stands below the form of a record, by noun: what belongs to it and is worked on without leaving the page. */
export const SECTIONS: Readonly<Record<string, ComponentType<SectionProps>>> = {
  [OPPORTUNITY]: PlanTimeline,
  [CHURN_CASE]: MeasureList,
  [SERVICE_REQUEST]: RoundList,
};
