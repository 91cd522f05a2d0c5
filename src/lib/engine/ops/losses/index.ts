/** Losses with their gradients; 'mean', 'sum' and 'none' mean what they mean in PyTorch. */
export type { NllLossOptions } from './class-targets';
export {
	crossEntropyLoss,
	crossEntropyLossBackward,
	nllLoss,
	nllLossBackward
} from './cross-entropy';
export type { CrossEntropyLossOptions } from './cross-entropy';
export { huberLoss, huberLossBackward } from './exact-losses';
export { l1Loss, l1LossBackward, mseLoss, mseLossBackward } from './exact-losses';
export { smoothL1Loss, smoothL1LossBackward } from './exact-losses';
export type { HuberLossOptions, SmoothL1LossOptions } from './exact-losses';
export { hingeLoss, hingeLossBackward } from './hinge-loss';
export { bceLoss, bceLossBackward } from './probability-losses';
export { bceWithLogitsLoss, bceWithLogitsLossBackward } from './probability-losses';
export { klDivLoss, klDivLossBackward } from './probability-losses';
export type { KlDivLossOptions } from './probability-losses';
export { reductions } from './reduction';
export type { LossGradient, LossOptions, Reduction } from './reduction';
