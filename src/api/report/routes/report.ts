import { restRoutes } from '../../../doors/endpoint';
import { reportEndpoints } from '../../../reports/endpoints';

export default restRoutes(reportEndpoints, 'report');
