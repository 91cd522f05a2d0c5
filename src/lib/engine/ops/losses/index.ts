/** Losses with their gradients and steps; 'mean', 'sum' and 'none' mean what they mean in PyTorch. */
export type { ClassElement } from './class-process';
export type { ClassTarget, NllLossOptions } from './class-targets';
export * from './cross-entropy';
export type { DoubleLoss } from './double-loss';
export type { ExactLoss } from './exact-loss';
export * from './exact-losses';
export type { PairElement } from './pairwise';
export * from './probability-losses';
export { reductions } from './reduction';
export type { LossGradient, LossOptions, Reduction } from './reduction';
export { lossGrains } from './timeline';
export type { LossBackwardStep, LossGrain, LossPhase, LossStep } from './timeline';
