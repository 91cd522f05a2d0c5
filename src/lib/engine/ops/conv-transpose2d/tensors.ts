import type { Tensor } from '../../tensor/tensor';
import { requireParts } from '../conv2d/tensors';
import {
	resolveConvTranspose2d,
	type ConvTranspose2dGeometry,
	type ConvTranspose2dOptions
} from './geometry';

/** `resolveConvTranspose2d` for the tensors themselves: lengths, bias and, if given, gradOutput too. */
export function resolveConvTranspose2dTensors(
	x: Tensor<unknown>,
	weight: Tensor<unknown>,
	bias: Tensor<unknown> | null,
	options: ConvTranspose2dOptions,
	op: string,
	gradOutput?: Tensor<unknown>
): ConvTranspose2dGeometry {
	const geometry = resolveConvTranspose2d(x.shape, weight.shape, options, op);
	requireParts(op, geometry.outputShape, x, weight, bias, gradOutput);
	return geometry;
}
