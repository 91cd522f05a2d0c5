/** How numbers are displayed: exactly where that is short, else rounded and marked so. */
export type { NumberOptions } from './form';
export { formatNumber, formatTex, shortNumber } from './format';
export type { FormattedNumber } from './render';
