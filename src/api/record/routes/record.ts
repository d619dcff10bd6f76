import { restRoutes } from '../../../doors/endpoint';
import { recordEndpoints } from '../endpoints';

export default restRoutes(recordEndpoints, 'record');
