/** Training: optimisers, learning rate schedules, initialisers, metrics and checkpointed traces. */
export type { Expression, ExpressionOperator } from './train/expression';
export { adagrad } from './train/optimisers/adagrad';
export type { AdagradOptions } from './train/optimisers/adagrad';
export { adam, adamW } from './train/optimisers/adam';
export type { AdamOptions } from './train/optimisers/adam';
export type { NamedTensors } from './train/optimisers/named-tensors';
export { lineOf, scalarState } from './train/optimisers/optimizer';
export type { Optimizer, OptimizerState, OptimizerStep } from './train/optimisers/optimizer';
export { rmsprop } from './train/optimisers/rmsprop';
export type { RmspropOptions } from './train/optimisers/rmsprop';
export { sgd } from './train/optimisers/sgd';
export type { SgdOptions } from './train/optimisers/sgd';
export type { OptimizerOption, OptimizerSlot, ScalarState } from './train/optimisers/update';
export type {
	UpdateFormula,
	UpdateLine,
	UpdateQuantity,
	UpdateResult
} from './train/optimisers/update';
export { integer, pick, seededRandom, shuffled } from './random';
export type { Random } from './random';
