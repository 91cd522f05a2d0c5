export { load } from '../+layout';
