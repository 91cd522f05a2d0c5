import { EngineError } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { resolveConv2d, type Conv2dGeometry, type Conv2dOptions } from './geometry';

/** Throws unless there is no bias, or one with a number for each output channel. */
export function requireBias<T>(op: string, bias: Tensor<T> | null, outChannels: number): void {
	if (!bias) return;
	const [shape, expected] = [formatShape(bias.shape), formatShape([outChannels])];
	if (shape !== expected) {
		const reason = `bias of shape ${shape} does not fit ${outChannels} out channels`;
		throw new EngineError(op, 'wrongShape', { argument: 'bias', shape, expected }, reason);
	}
	requireLength(op, 'bias', bias);
}

/** `resolveConv2d` for the tensors themselves: also their lengths and the bias [outChannels] are checked. */
export function resolveConv2dTensors<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	op: string
): Conv2dGeometry {
	const geometry = resolveConv2d(x.shape, weight.shape, options, op);
	requireLength(op, 'x', x);
	requireLength(op, 'weight', weight);
	requireBias(op, bias, geometry.outputShape[1]);
	return geometry;
}

/** `resolveConv2dTensors` for a way back: also the gradient of the output is checked. */
export function resolveConv2dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: Conv2dOptions,
	gradOutput: Tensor<T>,
	op: string
): Conv2dGeometry {
	const geometry = resolveConv2dTensors(x, weight, bias, options, op);
	requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
	return geometry;
}
