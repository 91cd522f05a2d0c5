import { checkConv2d, paddingModes, rational, tensor, zeros } from '$lib/engine';
import type { PaddingMode, PaddingName, Rational, Sides, Tensor } from '$lib/engine';
import { defineParameters, field } from '../parameters';
import { inputIds } from './inputs';
import type { InputId } from './inputs';
import { weightOf } from './kernels';
import { paddingField } from './padding-field';
import { inputOf, optionsOf } from './run';

/** Everything that a reader can set about a convolution. */
export interface Conv2dParameters {
	/** The sample that the input starts from. */
	readonly input: InputId;
	/** The input's own numbers [1, C, H, W] once any was changed; they stand before the sample. */
	readonly cells: Tensor<Rational> | null;
	/** [filters, channels / groups, kernel height, kernel width]. */
	readonly weight: Tensor<Rational>;
	/** One number a filter; further filters have 0. */
	readonly bias: Tensor<Rational>;
	readonly stride: readonly [height: number, width: number];
	readonly padding: PaddingName | Sides;
	readonly paddingMode: PaddingMode;
	readonly dilation: readonly [height: number, width: number];
	readonly groups: number;
	/** Whether the kernel is turned by 180°: true convolution instead of cross-correlation. */
	readonly rotateKernel: boolean;
}

export const mostFilters = 4;
export const mostKernel = 7;
const mostChannels = 3;
const mostInput = 28;
const mostStride = 4;
const mostDilation = 3;

/** The parameters of a convolution one by one, for every scene that has one. */
export const conv2dFields = {
	input: field.choice<InputId>({ default: 'digit-7', options: inputIds }),
	cells: field.optional(
		field.numbers({
			default: zeros([1, 1, 1, 1], rational),
			minShape: [1, 1, 1, 1],
			maxShape: [1, mostChannels, mostInput, mostInput]
		})
	),
	weight: field.numbers({
		default: weightOf('sobelX'),
		minShape: [1, 1, 1, 1],
		maxShape: [mostFilters, mostChannels, mostKernel, mostKernel]
	}),
	bias: field.numbers({
		default: tensor([1], [rational.zero]),
		minShape: [1],
		maxShape: [mostFilters]
	}),
	stride: field.pair({ default: [1, 1], min: 1, max: mostStride }),
	padding: paddingField,
	paddingMode: field.choice({ default: 'zeros', options: paddingModes }),
	dilation: field.pair({ default: [1, 1], min: 1, max: mostDilation }),
	groups: field.integer({ default: 1, min: 1, max: mostChannels }),
	rotateKernel: field.flag({ default: false })
};

/** The parameters of a convolution: defaults, bounds, and their text in a link. */
export const conv2dParameters = defineParameters<Conv2dParameters, typeof conv2dFields>(
	conv2dFields,
	(parameters) =>
		checkConv2d(inputOf(parameters).shape, parameters.weight.shape, optionsOf(parameters))
);
