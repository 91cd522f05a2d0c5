import fc from 'fast-check';
import {
	elementCount,
	largestPadding,
	paddingModes,
	paddingNames,
	rational,
	tensor
} from '../index';
import type {
	AxisOptions,
	Conv2dOptions,
	PaddingMode,
	PaddingName,
	Rational,
	Tensor
} from '../index';

const upTo = (most: number) => fc.integer({ min: 1, max: most });

/** How an axis or a window is padded: by a name, or by sides of its own. */
type PaddingKind = PaddingName | 'sides';

const anyMode = fc.constantFrom<PaddingMode>(...paddingModes);
const anyKind = fc.constantFrom<PaddingKind>('sides', 'sides', 'sides', ...paddingNames);

/** The numbers of one axis; `sides` count only for the padding kind of that name. */
interface DrawnAxis {
	readonly size: number;
	readonly kernel: number;
	readonly stride: number;
	readonly dilation: number;
	readonly sides: readonly [before: number, after: number];
}

/** An axis whose kernel fits, made so by a larger input; nothing has to be thrown away. */
function axisNumbers(
	mode: PaddingMode,
	kind: PaddingKind,
	mostSize: number,
	mostKernel: number
): fc.Arbitrary<DrawnAxis> {
	const drawn = fc.record({
		size: upTo(mostSize),
		kernel: upTo(mostKernel),
		stride: upTo(4),
		dilation: upTo(3),
		sides: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }))
	});
	return drawn.map((axis): DrawnAxis => {
		const allowed = largestPadding(mode, axis.size);
		const [before, after] = axis.sides.map((side) => Math.min(side, allowed));
		const spanned = axis.dilation * (axis.kernel - 1) + 1;
		const needed = kind === 'sides' ? spanned - before - after : spanned;
		return { ...axis, size: Math.max(axis.size, needed), sides: [before, after] };
	});
}

/** One axis whose kernel fits, with any padding. */
export const axisOptions: fc.Arbitrary<Required<AxisOptions>> = fc
	.tuple(anyMode, anyKind)
	.chain(([paddingMode, kind]) =>
		axisNumbers(paddingMode, kind, 9, 4).map(({ sides, ...axis }) => ({
			...axis,
			padding: kind === 'sides' ? sides : kind,
			paddingMode,
			ceilMode: false
		}))
	);

/** The shapes and options of a possible convolution. */
export interface DrawnShapes {
	readonly xShape: readonly [n: number, inChannels: number, height: number, width: number];
	readonly weightShape: readonly [outChannels: number, perGroup: number, kh: number, kw: number];
	readonly options: Required<Conv2dOptions>;
}

/** Possible convolutions of small rectangles, all options varied. */
export const conv2dShapes: fc.Arbitrary<DrawnShapes> = fc
	.tuple(anyMode, anyKind)
	.chain(([paddingMode, kind]) => {
		const axis = axisNumbers(paddingMode, kind, 6, 3);
		const channels = { batch: upTo(2), groups: upTo(3), inPerGroup: upTo(2), outPerGroup: upTo(2) };
		return fc
			.record({ ...channels, vertical: axis, horizontal: axis, rotateKernel: fc.boolean() })
			.map(({ batch, groups, inPerGroup, outPerGroup, vertical, horizontal, rotateKernel }) => {
				const [top, bottom] = vertical.sides;
				const [left, right] = horizontal.sides;
				return {
					xShape: [batch, groups * inPerGroup, vertical.size, horizontal.size],
					weightShape: [groups * outPerGroup, inPerGroup, vertical.kernel, horizontal.kernel],
					options: {
						stride: [vertical.stride, horizontal.stride],
						padding: kind === 'sides' ? { top, left, bottom, right } : kind,
						paddingMode,
						dilation: [vertical.dilation, horizontal.dilation],
						groups,
						rotateKernel
					}
				};
			});
	});

/** A tensor of small integers. */
export function integerTensor(shape: readonly number[]): fc.Arbitrary<Tensor<Rational>> {
	const length = elementCount(shape);
	return fc
		.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length })
		.map((values) => tensor(shape, values.map(rational.from)));
}

/** A possible convolution with small integers in its tensors. */
export interface DrawnConv2d extends DrawnShapes {
	readonly x: Tensor<Rational>;
	readonly weight: Tensor<Rational>;
	readonly bias: Tensor<Rational> | null;
}

/** Possible convolutions with their tensors, half of them with a bias. */
export const conv2dCalls: fc.Arbitrary<DrawnConv2d> = conv2dShapes.chain((shapes) =>
	fc.record({
		xShape: fc.constant(shapes.xShape),
		weightShape: fc.constant(shapes.weightShape),
		options: fc.constant(shapes.options),
		x: integerTensor(shapes.xShape),
		weight: integerTensor(shapes.weightShape),
		bias: fc.option(integerTensor([shapes.weightShape[0]]))
	})
);
