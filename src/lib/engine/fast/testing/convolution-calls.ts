import fc from 'fast-check';
import { largestPadding, paddingModes, type Conv2dOptions } from '../../index';
import { conv2dShapes } from '../../testing/arbitraries';

/** A convolution to be tried, whose numbers come from a seed. */
export interface ConvolutionCall {
	readonly xShape: readonly number[];
	readonly weightShape: readonly number[];
	readonly options: Conv2dOptions;
	readonly hasBias: boolean;
	readonly seed: number;
}

const between = (min: number, max: number) => fc.integer({ min, max });

/** Convolutions with 3×3 at stride 1 and enough channels, which backends may compute by Winograd. */
const manyChannels = fc
	.record({
		mode: fc.constantFrom(...paddingModes),
		...{ batch: between(1, 3), inChannels: between(8, 11), outChannels: between(8, 13) },
		...{ height: between(3, 11), width: between(3, 11), padding: between(0, 2) }
	})
	.map(({ mode, batch, inChannels, outChannels, height, width, padding }) => ({
		xShape: [batch, inChannels, height, width],
		weightShape: [outChannels, inChannels, 3, 3],
		options: {
			padding: Math.min(padding, largestPadding(mode, height), largestPadding(mode, width)),
			paddingMode: mode
		}
	}));

/** Larger ones whose stride need not divide, with more windows and channels than a block or a tile. */
const largerSizes = fc
	.record({
		...{ batch: between(1, 3), inPerGroup: between(1, 9), outPerGroup: between(1, 9) },
		...{ groups: between(1, 2), height: between(7, 20), width: between(7, 20) },
		...{ kernelHeight: between(1, 7), kernelWidth: between(1, 7) },
		...{ stride: between(1, 3), padding: between(0, 3) }
	})
	.map((drawn) => ({
		xShape: [drawn.batch, drawn.groups * drawn.inPerGroup, drawn.height, drawn.width],
		weightShape: [
			...[drawn.groups * drawn.outPerGroup, drawn.inPerGroup],
			...[drawn.kernelHeight, drawn.kernelWidth]
		],
		options: { stride: drawn.stride, padding: drawn.padding, groups: drawn.groups }
	}));

const withNumbers = (
	shapes: fc.Arbitrary<Pick<ConvolutionCall, 'xShape' | 'weightShape' | 'options'>>
): fc.Arbitrary<ConvolutionCall> =>
	fc
		.tuple(shapes, fc.boolean(), fc.nat())
		.map(([shape, hasBias, seed]) => ({ ...shape, hasBias, seed }));

/** Convolutions by what is special about them. */
export const convolutionCalls = [
	['of small sizes with every option', withNumbers(conv2dShapes)],
	['of 3×3 over many channels', withNumbers(manyChannels)],
	['of larger sizes', withNumbers(largerSizes)]
] as const;
