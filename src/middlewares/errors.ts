import { respondWithErrors } from '../errors/respond';

export default () => respondWithErrors;
