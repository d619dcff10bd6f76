import { factories } from '@strapi/strapi';
import { stepActions } from '../../../workflow/controller';
import { churnCaseWorkflow } from '../workflow';

export default factories.createCoreController('api::churn-case.churn-case', () =>
  stepActions(churnCaseWorkflow),
);
