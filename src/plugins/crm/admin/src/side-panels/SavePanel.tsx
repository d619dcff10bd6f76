import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { hasHead, isCrm } from '../nouns';
import { useReadOnlyReason } from '../record/read-only';

interface Panel {
  title: string;
  content: ReactNode;
}

interface PanelProps {
  model: string;
  documentId?: string;
}

export interface PanelComponent {
  (props: PanelProps): Panel | null;
  type?: string;
}

/**
 * The panel with the button that saves, for what can be changed. Of a record that can only be read it says why; where
 * a head above the form says so already, there is no panel at all.
 */
const savePanel = (original: PanelComponent): PanelComponent => {
  const SavePanel: PanelComponent = (props) => {
    const { formatMessage } = useIntl();
    const panel = original(props);
    const reason = useReadOnlyReason(props.model, props.documentId);
    if (!reason || !isCrm(props.model)) return panel;
    if (hasHead(props.model)) return null;
    return {
      title: formatMessage({ id: 'crm.readonlyTitle' }),
      content: <Typography textColor="neutral600">{reason}</Typography>,
    };
  };
  SavePanel.type = original.type;
  return SavePanel;
};

/** The content manager's panels beside a form, with ours in place of the one that saves. */
export const sensiblePanels = (panels: PanelComponent[]): PanelComponent[] =>
  panels.map((panel) => (panel.type === 'actions' ? savePanel(panel) : panel));
