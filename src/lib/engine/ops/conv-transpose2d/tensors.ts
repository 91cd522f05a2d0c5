import { requireLength, requireTensor, type Tensor } from '../../tensor/tensor';
import { requireBias } from '../conv2d/tensors';
import {
	resolveConvTranspose2d,
	type ConvTranspose2dGeometry,
	type ConvTranspose2dOptions
} from './geometry';

/** `resolveConvTranspose2d` for the tensors themselves: also their lengths and the bias are checked. */
export function resolveConvTranspose2dTensors<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	op: string
): ConvTranspose2dGeometry {
	const geometry = resolveConvTranspose2d(x.shape, weight.shape, options, op);
	requireLength(op, 'x', x);
	requireLength(op, 'weight', weight);
	requireBias(op, bias, geometry.outputShape[1]);
	return geometry;
}

/** `resolveConvTranspose2dTensors` for a way back: also the gradient of the output is checked. */
export function resolveConvTranspose2dBackward<T>(
	x: Tensor<T>,
	weight: Tensor<T>,
	bias: Tensor<T> | null,
	options: ConvTranspose2dOptions,
	gradOutput: Tensor<T>,
	op: string
): ConvTranspose2dGeometry {
	const geometry = resolveConvTranspose2dTensors(x, weight, bias, options, op);
	requireTensor(op, 'gradOutput', gradOutput, geometry.outputShape);
	return geometry;
}
