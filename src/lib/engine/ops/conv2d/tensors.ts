import { EngineError } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { resolveConv2d, type Conv2dGeometry, type Conv2dOptions } from './geometry';

/** Throws unless there is no bias, or one with a number for each output channel. */
export function requireBias(op: string, bias: Tensor<unknown> | null, outChannels: number): void {
	if (!bias) return;
	const [shape, expected] = [formatShape(bias.shape), formatShape([outChannels])];
	if (shape !== expected) {
		const reason = `bias of shape ${shape} does not fit ${outChannels} out channels`;
		throw new EngineError(op, 'wrongShape', { argument: 'bias', shape, expected }, reason);
	}
	requireLength(op, 'bias', bias);
}

/**
 * Throws unless the tensors of a convolution, transposed or not, of images or lines have the lengths of
 * their shapes, and bias [outChannels] and gradOutput, where there are any, fit its output's shape.
 */
export function requireParts(
	op: string,
	outputShape: readonly number[],
	x: Tensor<unknown>,
	weight: Tensor<unknown>,
	bias: Tensor<unknown> | null,
	gradOutput?: Tensor<unknown>
): void {
	requireLength(op, 'x', x);
	requireLength(op, 'weight', weight);
	requireBias(op, bias, outputShape[1]);
	if (gradOutput) requireTensor(op, 'gradOutput', gradOutput, outputShape);
}

/** `resolveConv2d` for the tensors themselves: also lengths, bias and, if given, gradOutput are checked. */
export function resolveConv2dTensors(
	x: Tensor<unknown>,
	weight: Tensor<unknown>,
	bias: Tensor<unknown> | null,
	options: Conv2dOptions,
	op: string,
	gradOutput?: Tensor<unknown>
): Conv2dGeometry {
	const geometry = resolveConv2d(x.shape, weight.shape, options, op);
	requireParts(op, geometry.outputShape, x, weight, bias, gradOutput);
	return geometry;
}
