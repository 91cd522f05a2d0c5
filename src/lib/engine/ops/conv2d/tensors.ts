import { EngineError } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { resolveConv2d } from './geometry';

/** Throws unless there is no bias, or one with a number for each output channel. */
function requireBias(op: string, bias: Tensor<unknown> | null, outChannels: number): void {
	if (!bias) return;
	const [shape, expected] = [formatShape(bias.shape), formatShape([outChannels])];
	if (shape !== expected) {
		const reason = `bias of shape ${shape} does not fit ${outChannels} out channels`;
		throw new EngineError(op, 'wrongShape', { argument: 'bias', shape, expected }, reason);
	}
	requireLength(op, 'bias', bias);
}

/** Settles the shapes and options of a convolution, transposed or not, of images or lines. */
type Resolve<Options, Geometry> = (
	xShape: readonly number[],
	weightShape: readonly number[],
	options: Options,
	op: string
) => Geometry;

/**
 * `resolve` for the tensors themselves. Throws an EngineError as well if one has not its shape's
 * length, or bias [outChannels] or gradOutput, where there are any, do not fit the output.
 */
export function resolverOfTensors<
	Options,
	Geometry extends { readonly outputShape: readonly number[] }
>(resolve: Resolve<Options, Geometry>) {
	return (
		x: Tensor<unknown>,
		weight: Tensor<unknown>,
		bias: Tensor<unknown> | null,
		options: Options,
		op: string,
		gradOutput?: Tensor<unknown>
	): Geometry => {
		const geometry = resolve(x.shape, weight.shape, options, op);
		requireLength(op, 'x', x);
		requireLength(op, 'weight', weight);
		requireBias(op, bias, geometry.outputShape[1]);
		if (gradOutput) requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
		return geometry;
	};
}

/** `resolveConv2d` for the tensors themselves: also lengths, bias and, if given, gradOutput are checked. */
export const resolveConv2dTensors = resolverOfTensors(resolveConv2d);
