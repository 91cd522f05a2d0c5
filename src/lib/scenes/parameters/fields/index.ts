/** The kinds of parameters that a scene can have. */
export { choice } from './choice';
export type { ChoiceField } from './choice';
export { flag } from './flag';
export type { FlagField } from './flag';
export { integer } from './integer';
export type { IntegerField } from './integer';
export { numbers } from './numbers';
export type { NumbersField } from './numbers';
export { optional } from './optional';
export type { OptionalField } from './optional';
export { pair } from './pair';
export type { PairValue, PairField } from './pair';
export { text } from './text';
export type { TextField } from './text';
