import { restRoutes } from '../../../doors/endpoint';
import { salesEndpoints } from '../../../sales-system/endpoints';

export default restRoutes(salesEndpoints, 'sales');
