import { factories } from '@strapi/strapi';
import { stepActions } from '../../../workflow/controller';
import { serviceRequestActions } from '../actions';
import { serviceRequestWorkflow } from '../workflow';

export default factories.createCoreController('api::service-request.service-request', () => ({
  ...stepActions(serviceRequestWorkflow),
  ...serviceRequestActions,
}));
