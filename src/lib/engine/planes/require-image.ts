import { requireRank } from '../tensor/shape';
import { requireLength, type Tensor } from '../tensor/tensor';

const imageAxes = ['batch size', 'channels', 'height', 'width'];

/** The shape of images, [N, C, H, W]. Throws an EngineError if it is none. */
export function requireImageShape(
	op: string,
	argument: string,
	shape: readonly number[]
): readonly [n: number, channels: number, height: number, width: number] {
	requireRank(op, argument, shape, imageAxes);
	return [shape[0], shape[1], shape[2], shape[3]];
}

/** Throws unless x is a complete tensor of images, [N, C, H, W]. */
export function requireImages(op: string, x: Tensor<unknown>): void {
	requireImageShape(op, 'x', x.shape);
	requireLength(op, 'x', x);
}
