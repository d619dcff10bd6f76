import { refuseControlCharacters } from '../errors/control-characters';

export default () => refuseControlCharacters;
