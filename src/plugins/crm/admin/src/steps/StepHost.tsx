import { useNavigate } from 'react-router-dom';
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { StepDialog } from './StepDialog';
import { closeStep, useOpenStep } from './step-store';

/** Where the dialog of a step stands: beside the page, so that redrawing the page leaves it open. */
export const StepHost = () => {
  const open = useOpenStep();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => closeStep, [pathname]);
  if (!open) return null;
  return (
    <StepDialog
      key={`${open.record.documentId} ${open.step}`}
      {...open}
      onClose={closeStep}
      onGo={(path) => {
        closeStep();
        navigate(path);
      }}
    />
  );
};
