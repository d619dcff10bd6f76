import { restRoutes } from '../../../doors/endpoint';
import { endpoints } from '../../../doors/endpoints';

export default restRoutes(endpoints, 'customer');
