/** The parameters of a scene and its whole state: defaults, bounds, and a text that travels in a URL. */
export { defineParameters } from './define-parameters';
export type { Field } from './field';
export * as field from './fields';
export type * from './fields';
export type {
	Constraint,
	FieldsOf,
	ParametersOf,
	ParameterSet,
	ReadParameters
} from './parameter-set';
export { isSamePin } from './place-text';
export type { Pin, StepPlace } from './place-text';
export type { Problem, ProblemCode } from './problem';
export { readQuery, writeQuery } from './query';
export type { ReadState, SceneState, StateCodec, StateFacts } from './scene-state';
export { placedText, stateCodec, unplacedText } from './state';
export { longestText } from './wire';
