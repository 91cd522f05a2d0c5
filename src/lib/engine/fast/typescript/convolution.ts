/** Hands out zeros. */
export type Allocate = (length: number) => Float32Array;

/**
 * A convolution without its bias, in the three directions in which its products can be added up. Each
 * adds to what its last argument holds: x [N, inChannels, H, W], y [N, outChannels, OH, OW].
 */
export interface Convolution {
	/** y += x ⋆ weight: forward, and the input gradient of a transposed convolution. */
	correlate(x: Float32Array, weight: Float32Array, y: Float32Array): void;
	/** x += what each y gives to the cells that it was read from: the transpose of `correlate`. */
	spread(y: Float32Array, weight: Float32Array, x: Float32Array): void;
	/** weight += the products of each x with the y that read it. */
	weigh(x: Float32Array, y: Float32Array, weight: Float32Array): void;
}
