import { restRoutes } from '../../../doors/endpoint';
import { staffEndpoints } from '../endpoints';

export default restRoutes(staffEndpoints, 'staff');
