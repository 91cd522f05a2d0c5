import type {
	ActivationBackwardStep,
	ActivationStep,
	PreluBackwardStep,
	PreluStep
} from '../ops/activations';
import type { Conv2dBackwardSteps } from '../ops/conv2d/backward-steps';
import type { Conv2dStep } from '../ops/conv2d/timeline';
import type { ConvTranspose2dGradientStep } from '../ops/conv-transpose2d/backward-steps';
import type { ConvTranspose2dZeroInsertStep } from '../ops/conv-transpose2d/steps';
import type { DropoutStep } from '../ops/dropout';
import type { ClassElement, LossBackwardStep, LossStep, PairElement } from '../ops/losses';
import type { NormalizationBackwardStep, NormalizationStep } from '../ops/normalization';
import type { MaxStep } from '../ops/pooling/maximum-steps';
import type { SoftmaxBackwardStep, SoftmaxStep } from '../ops/softmax';
import type { SumStep } from '../steps/sum-steps';
import { mapTimeline } from '../timeline';
import type { Timeline } from '../trace';

/** The steps that layers are made of, by kind: the operations' own. */
export interface OperationSteps<T> {
	readonly conv2d: Conv2dStep<T>;
	readonly conv2dInput: Conv2dBackwardSteps<T>['input'];
	readonly conv2dWeight: Conv2dBackwardSteps<T>['weight'];
	/** The gradient of the bias of either convolution. */
	readonly channelSum: Conv2dBackwardSteps<T>['bias'];
	/** A transposed convolution, read as a convolution of the input with zeros inserted. */
	readonly convTranspose2d: ConvTranspose2dZeroInsertStep<T>;
	readonly convTranspose2dGradient: ConvTranspose2dGradientStep<T>;
	/** Whatever adds up terms: pooling by means, dense layers, padding, resizing, joins. */
	readonly sum: SumStep<T>;
	readonly maximum: MaxStep<T>;
	readonly activation: ActivationStep<T>;
	readonly activationGradient: ActivationBackwardStep<T>;
	readonly prelu: PreluStep<T>;
	/** To the gradient of the input, with what each cell adds to that of its weight. */
	readonly preluGradient: PreluBackwardStep<T>;
	readonly dropout: DropoutStep<T>;
	readonly normalization: NormalizationStep;
	/** To the gradient of the input, with what each cell adds to those of weight and bias. */
	readonly normalizationGradient: NormalizationBackwardStep;
	readonly softmax: SoftmaxStep;
	readonly softmaxGradient: SoftmaxBackwardStep;
	readonly loss: LossStep<T, PairElement<T>>;
	readonly lossGradient: LossBackwardStep<T, PairElement<T>>;
	/** A loss that needs logarithms: of pairs of numbers, or of classes. */
	readonly doubleLoss: LossStep<number, PairElement<number> | ClassElement>;
	readonly doubleLossGradient: LossBackwardStep<number, PairElement<number> | ClassElement>;
}

/** What a step tells of. */
export type OperationKind = keyof OperationSteps<unknown>;

/** A step of one kind, with its name. */
export interface OperationStepOf<T, Kind extends OperationKind> {
	readonly kind: Kind;
	readonly step: OperationSteps<T>[Kind];
}

/** A step of any layer, to be told apart by its kind. */
export type OperationStep<T> = {
	readonly [Kind in OperationKind]: OperationStepOf<T, Kind>;
}[OperationKind];

/** A layer's way there or back as steps, from the coarsest grain to the finest. */
export type OperationTimeline<T> = Timeline<string, OperationStep<T>>;

/** The steps of an operation under the name of their kind. */
export function told<T, Kind extends OperationKind>(
	kind: Kind,
	timeline: Timeline<string, OperationSteps<T>[Kind]>
): Timeline<string, OperationStepOf<T, Kind>> {
	return mapTimeline(timeline, (step) => ({ kind, step }));
}
