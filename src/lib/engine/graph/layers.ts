import type { EluOptions, GeluOptions, SoftplusOptions } from '../ops/activations';
import type { AdaptivePool2dOptions } from '../ops/adaptive-pool2d/geometry';
import type { AvgPool2dOptions } from '../ops/avg-pool2d/avg-pool2d';
import type { ConcatOptions } from '../ops/concat/geometry';
import type { Conv2dOptions } from '../ops/conv2d/geometry';
import type { ConvTranspose2dOptions } from '../ops/conv-transpose2d/geometry';
import type { FlattenOptions } from '../ops/flatten/flatten';
import type { Interpolate2dOptions, WrittenNumber } from '../ops/interpolate2d/geometry';
import type {
	BceWithLogitsLossOptions,
	CrossEntropyLossOptions,
	KlDivLossOptions,
	LossOptions,
	NllLossOptions
} from '../ops/losses';
import type { MaxPool2dOptions } from '../ops/max-pool2d/max-pool2d';
import type { BatchNormOptions } from '../ops/normalization';
import type { Pad2dOptions } from '../ops/pad2d/pad2d';
import type { SoftmaxOptions } from '../ops/softmax';
import type { Pair } from '../window';

/** A layer that needs no telling. */
type NoOptions = Readonly<Record<never, never>>;

/** What torch.nn.Conv2d and ConvTranspose2d can both be told besides how the window moves. */
export interface FilterOptions {
	/** The channels that are read; those of the input if left out. */
	readonly inChannels?: number;
	/** The channels that are made. */
	readonly outChannels: number;
	/** The rows and columns of a kernel. */
	readonly kernelSize: Pair;
	/** Whether a number is added to each output channel; true. */
	readonly bias?: boolean;
}

/** What torch.nn.Linear can be told, with its defaults. */
export interface LinearOptions {
	/** The features that are read; those of the input if left out. */
	readonly inFeatures?: number;
	/** The features that are made. */
	readonly outFeatures: number;
	/** Whether a number is added to each output feature; true. */
	readonly bias?: boolean;
}

/** What torch.nn.BatchNorm2d can be told, with its defaults; training is a matter of the run. */
export interface BatchNorm2dOptions extends Pick<BatchNormOptions, 'eps' | 'momentum'> {
	/** The channels; those of the input if left out. */
	readonly numFeatures?: number;
	/** Whether the result is multiplied by a weight and moved by a bias that are learned; true. */
	readonly affine?: boolean;
}

/** What torch.nn.PReLU can be told, with its default. */
export interface PreluOptions {
	/** How many slopes are learned: one for all channels, or one for each; 1. */
	readonly numParameters?: number;
}

/** What each layer can be told: PyTorch's options, in its names and with its defaults. */
export interface LayerOptions {
	/** A tensor that comes from outside: images, labels. */
	readonly input: NoOptions;
	readonly conv2d: FilterOptions & Conv2dOptions;
	readonly convTranspose2d: FilterOptions & ConvTranspose2dOptions;
	readonly linear: LinearOptions;
	readonly flatten: FlattenOptions;
	readonly maxPool2d: MaxPool2dOptions;
	readonly avgPool2d: AvgPool2dOptions;
	readonly adaptiveAvgPool2d: AdaptivePool2dOptions;
	readonly adaptiveMaxPool2d: AdaptivePool2dOptions;
	readonly globalAvgPool2d: NoOptions;
	readonly globalMaxPool2d: NoOptions;
	readonly batchNorm2d: BatchNorm2dOptions;
	/** Its probability p is 0.5 if left out. */
	readonly dropout: { readonly p?: WrittenNumber };
	readonly relu: NoOptions;
	/** Its slope on the negative side is 0.01 if left out. */
	readonly leakyRelu: { readonly negativeSlope?: WrittenNumber };
	readonly hardSigmoid: NoOptions;
	readonly prelu: PreluOptions;
	readonly sigmoid: NoOptions;
	readonly tanh: NoOptions;
	readonly silu: NoOptions;
	readonly elu: EluOptions;
	readonly selu: NoOptions;
	readonly gelu: GeluOptions;
	readonly softplus: SoftplusOptions;
	readonly softmax: SoftmaxOptions;
	readonly logSoftmax: SoftmaxOptions;
	readonly interpolate2d: Interpolate2dOptions;
	readonly pad2d: Omit<Pad2dOptions<unknown>, 'value'> & { readonly value?: WrittenNumber };
	/** One or more inputs, one after the other along an axis. */
	readonly concat: ConcatOptions;
	/** Two inputs, element by element. */
	readonly add: NoOptions;
	/** Two inputs, element by element. */
	readonly multiply: NoOptions;
	/** As every loss, of two inputs: what the network says, and the target, which gets no gradient. */
	readonly mseLoss: LossOptions;
	readonly l1Loss: LossOptions;
	readonly smoothL1Loss: LossOptions & { readonly beta?: WrittenNumber };
	readonly huberLoss: LossOptions & { readonly delta?: WrittenNumber };
	readonly hingeLoss: LossOptions;
	readonly bceLoss: LossOptions;
	readonly bceWithLogitsLoss: BceWithLogitsLossOptions;
	readonly klDivLoss: KlDivLossOptions;
	readonly nllLoss: NllLossOptions;
	readonly crossEntropyLoss: CrossEntropyLossOptions;
}

/** The name of a kind of layer, PyTorch's in camelCase. */
export type LayerType = keyof LayerOptions;

/** A layer of one kind: its type and its options. */
export type LayerOf<Type extends LayerType> = { readonly type: Type } & LayerOptions[Type];

/** A layer of any kind as plain data: `{ type: 'conv2d', outChannels: 6, kernelSize: 5 }`. */
export type Layer = { readonly [Type in LayerType]: LayerOf<Type> }[LayerType];

/** The kinds of layers that compute something. */
export type OperationType = Exclude<LayerType, 'input'>;

/** A layer that computes something. */
export type OperationLayer = Exclude<Layer, { readonly type: 'input' }>;
