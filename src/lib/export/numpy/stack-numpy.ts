import type { StackLayerCall } from '../stack-pytorch';

/** Python that works out the receptive field of a stack by the recursion; it needs no library. */
export function stackRecursion(size: number, layers: readonly StackLayerCall[]): string {
	return [
		'# kernel, stride, padding and dilation of each layer, from the lowest up',
		'layers = [',
		...layers.map(
			({ kernel, stride, padding, dilation }) =>
				`    (${[kernel, stride, padding, dilation].join(', ')}),`
		),
		']',
		'',
		`size, field, jump = ${size}, 1, 1`,
		'for k, s, p, d in layers:',
		'    size = (size + 2 * p - d * (k - 1) - 1) // s + 1  # cells of its map',
		'    field = field + d * (k - 1) * jump  # pixels that one of them sees',
		'    jump = jump * s  # pixels from one to the next',
		'    print(size, field, jump)'
	].join('\n');
}
