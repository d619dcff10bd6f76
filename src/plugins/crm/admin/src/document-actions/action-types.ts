import type { ReactNode, SyntheticEvent } from 'react';

/** The content manager's own types of its actions, which it does not hand out to applications. */

export type Position = 'panel' | 'header' | 'table-row' | 'preview' | 'relation-modal';

export interface ActionDescription {
  label: string;
  icon?: ReactNode;
  disabled?: boolean;
  position?: Position | Position[];
  variant?: string;
  onClick?: (event: SyntheticEvent) => Promise<boolean | void> | boolean | void;
  dialog?: { type: string; title?: string; content?: ReactNode; [property: string]: unknown };
}

export interface ActionProps {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
  collectionType: string;
}

export interface ActionComponent {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: Position | Position[];
}
