import { factories } from '@strapi/strapi';
import { stepActions } from '../../../workflow/controller';
import { opportunityWorkflow } from '../workflow';

export default factories.createCoreController('api::opportunity.opportunity', () =>
  stepActions(opportunityWorkflow),
);
