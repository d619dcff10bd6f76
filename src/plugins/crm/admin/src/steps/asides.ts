import type { ComponentType } from 'react';
import type { RecordRef } from '../api/crm-api';
import { SERVICE_REQUEST } from '../nouns';
import { SimilarRequests } from '../service/SimilarRequests';
import type { StepValue } from './values';

export interface AsideProps {
  record: RecordRef;
  /** What is typed so far, by input. */
  values: Readonly<Record<string, StepValue>>;
  change: (input: string, value: StepValue) => void;
}

/** What stands beside the form of a step and helps to fill it. */
const ASIDES: Readonly<Record<string, ComponentType<AsideProps>>> = {
  [`${SERVICE_REQUEST} handle`]: SimilarRequests,
};

export const asideOf = (uid: string, step: string): ComponentType<AsideProps> | undefined =>
  ASIDES[`${uid} ${step}`];
