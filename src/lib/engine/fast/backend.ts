import type { Conv2dGeometry } from '../ops/conv2d/geometry';
import type { ConvTranspose2dGeometry } from '../ops/conv-transpose2d/geometry';
import type { Pointwise } from '../ops/activations/pointwise';
import type { Pool2dGeometry } from '../ops/pooling/geometry';
import type { AdamOptions } from '../train/optimisers/adam';
import type { SgdOptions } from '../train/optimisers/sgd';

/** The arrays of an operation with one input. Gradients are null where there is no way back. */
export interface UnaryArrays {
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly gradients: { readonly x: Float32Array; readonly y: Float32Array } | null;
}

/** The arrays of an operation with a weight: a convolution either way, or a linear layer. */
export interface WeightedArrays {
	readonly x: Float32Array;
	readonly weight: Float32Array;
	readonly bias: Float32Array | null;
	readonly y: Float32Array;
	readonly gradients: WeightedGradients | null;
}

/** Where the gradients of a weighted operation stand. */
export interface WeightedGradients {
	/** What comes from above. */
	readonly y: Float32Array;
	/** Null in a first layer, whose input nobody changes. */
	readonly x: Float32Array | null;
	readonly weight: Float32Array;
	/** Null without a bias. */
	readonly bias: Float32Array | null;
}

/** The arrays of batch normalisation: weight, bias and statistics have a number for each channel. */
export interface BatchNormArrays {
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly weight: Float32Array;
	readonly bias: Float32Array;
	/** Moved towards the batch's own by `train`, read by `evaluate`. */
	readonly running: { readonly mean: Float32Array; readonly variance: Float32Array };
	readonly gradients: {
		readonly x: Float32Array;
		readonly y: Float32Array;
		readonly weight: Float32Array;
		readonly bias: Float32Array;
	} | null;
}

/** x [batch, channels, size], where size is height · width, or 1 for rows of features. */
export interface BatchNormGeometry {
	readonly batch: number;
	readonly channels: number;
	readonly size: number;
	/** How much of a new batch goes into the running statistics. */
	readonly momentum: number;
	readonly eps: number;
}

/** The arrays of the mean cross-entropy of logits [batch, classes] against labels [batch]. */
export interface CrossEntropyArrays {
	readonly logits: Float32Array;
	readonly labels: Int32Array;
	/** The softmax of the logits, in their shape. */
	readonly probabilities: Float32Array;
	/** The gradient of the logits; null where there is no way back. */
	readonly gradient: Float32Array | null;
}

/** One operation with its arrays bound. Both overwrite what they compute, and read nothing else. */
export interface UnaryKernel {
	forward(): void;
	/** Does nothing if no gradients were planned. */
	backward(): void;
}

/** One weighted operation with its arrays bound; a gradient that was not planned is left out. */
export interface WeightedKernel {
	forward(): void;
	inputGradient(): void;
	weightGradient(): void;
	biasGradient(): void;
}

/** Batch normalisation with its arrays bound. */
export interface BatchNormKernel {
	/** By the batch's own statistics, which are remembered for `backward`. */
	train(): void;
	/** By the running statistics. */
	evaluate(): void;
	/** The gradients through `train`, through the batch's mean and variance as well. */
	backward(): void;
}

/** The mean cross-entropy with its arrays bound. */
export interface CrossEntropyKernel {
	/** Writes the probabilities and returns the mean loss. */
	forward(): number;
	/** Writes the gradient from the probabilities: (p − y) / batch. */
	backward(): void;
}

/** One parameter's optimiser, which owns what it remembers. */
export interface UpdateKernel {
	/** One step in place; it counts its steps. `lr` may follow a schedule. */
	update(lr: number): void;
	/** The optimiser's memory, named as in PyTorch: `momentumBuffer`, `expAvg`, `expAvgSq`. */
	readonly slots: Readonly<Record<string, Float32Array>>;
}

/**
 * What computes fast in 32-bit floats. Planning fixes geometry, arrays and working memory; running a
 * kernel allocates nothing. Every array that a kernel is given comes from `allocate` of the same
 * backend, and arrays of one kernel do not overlap unless said. All are row-major, images NCHW, and
 * equal to the operation of the same name up to rounding, for every geometry that it resolves.
 */
export interface Backend {
	/** How tables call it. */
	readonly name: string;
	/** How many numbers `allocate` and `allocateIntegers` have handed out, working memory included. */
	readonly allocated: number;
	/** Zeros that stay where they are as long as the backend lives. */
	allocate(length: number): Float32Array;
	/** The same for labels and indices. */
	allocateIntegers(length: number): Int32Array;

	/** weight [outChannels, inChannels / groups, kh, kw]. */
	conv2d(geometry: Conv2dGeometry, arrays: WeightedArrays): WeightedKernel;
	/** weight [inChannels, outChannels / groups, kh, kw]. */
	convTranspose2d(geometry: ConvTranspose2dGeometry, arrays: WeightedArrays): WeightedKernel;
	/** x [rows, inFeatures] · weightᵀ [outFeatures, inFeatures] + bias. */
	linear(geometry: LinearGeometry, arrays: WeightedArrays): WeightedKernel;
	/** Of equal values the first wins, row by row. `backward` goes by the winners of `forward`. */
	maxPool2d(geometry: Pool2dGeometry, arrays: UnaryArrays): UnaryKernel;
	/**
	 * The sum of each window, without padding, over divisors[oh · OW + ow]. Global average pooling is
	 * the window as large as its map.
	 */
	avgPool2d(
		geometry: Pool2dGeometry,
		divisors: readonly number[],
		arrays: UnaryArrays
	): UnaryKernel;
	/**
	 * An activation, told apart by its `op`. For `relu` x and y may be the same array, and so may their
	 * gradients: its way back reads y, that of all others x.
	 */
	activation(pointwise: Pointwise<number>, arrays: UnaryArrays): UnaryKernel;
	batchNorm(geometry: BatchNormGeometry, arrays: BatchNormArrays): BatchNormKernel;
	/** a + b, element by element; the sum may be a or b. */
	add(a: Float32Array, b: Float32Array, sum: Float32Array): () => void;
	crossEntropy(batch: number, classes: number, arrays: CrossEntropyArrays): CrossEntropyKernel;
	/** torch.optim.SGD with its momentum, dampening, Nesterov's form and weight decay. */
	sgd(parameter: Float32Array, gradient: Float32Array, options: FastSgdOptions): UpdateKernel;
	/** torch.optim.Adam, or AdamW if the weight decay is decoupled. */
	adam(
		parameter: Float32Array,
		gradient: Float32Array,
		options: FastAdamOptions,
		isDecoupled: boolean
	): UpdateKernel;
}

/** The options of SGD; the rate is given at every step. */
export type FastSgdOptions = Omit<SgdOptions<number>, 'lr'>;

/** The options of Adam without amsgrad; the rate is given at every step. */
export type FastAdamOptions = Omit<AdamOptions, 'amsgrad' | 'lr'>;

/** A linear layer's extents. */
export interface LinearGeometry {
	readonly rows: number;
	readonly inFeatures: number;
	readonly outFeatures: number;
}
