import { resolveNetwork } from '$lib/engine';
import type { Network, ResolvedNode } from '$lib/engine';

/** A number by itself, or the one that both of a pair are. Throws a RangeError for a pair that differs. */
function alike(value: unknown): number {
	const [first, second = first] = [value].flat();
	if (typeof first === 'number' && first === second) return first;
	throw new RangeError(`sequentialNumpy: ${String(value)} is not the same along both axes`);
}

/** A layer with windows as the program has it: its maps, window, stride, padding, and whether it learns. */
function windowedRow({ name, layer, inputShapes: [input], outputShape }: ResolvedNode) {
	const row = (window: number, stride: unknown, padding: unknown, learns: string) =>
		`    (${[outputShape[1], window, alike(stride), alike(padding), learns].join(', ')}),  # ${name}`;
	switch (layer.type) {
		case 'conv2d':
			return row(alike(layer.kernelSize), layer.stride ?? 1, layer.padding ?? 0, 'True');
		case 'maxPool2d':
		case 'avgPool2d': {
			const window = alike(layer.kernelSize);
			return row(window, layer.stride ?? window, layer.padding ?? 0, 'False');
		}
		case 'adaptiveAvgPool2d': {
			const window = alike(input.slice(2)) / alike(outputShape.slice(2));
			return row(window, window, 0, 'False');
		}
		default:
			return null;
	}
}

/**
 * Python that counts what a network of square maps learns and multiplies, and the shapes on the way; it
 * needs no library. Throws a RangeError for windows that are not square.
 */
export function sequentialNumpy(network: Network, inputShape: readonly number[]): string {
	const [, ...nodes] = resolveNetwork(network, inputShape).nodes;
	const dense = nodes.filter(({ layer }) => layer.type === 'linear');
	return [
		'# maps, window, stride, padding of the layers with windows, and whether they have weights',
		'layers = [',
		...nodes.flatMap((node) => windowedRow(node) ?? []),
		']',
		`dense = [${dense.map(({ outputShape }) => outputShape[1]).join(', ')}]  # numbers that each makes`,
		'',
		`channels, size = ${inputShape[1]}, ${alike(inputShape.slice(2))}`,
		'parameters, multiply_adds = 0, 0',
		'for maps, window, stride, padding, learns in layers:',
		'    size = (size + 2 * padding - window) // stride + 1',
		'    weights = learns * maps * channels * window ** 2',
		'    parameters += weights + learns * maps  # a bias for each map',
		'    multiply_adds += weights * size ** 2  # each weight once at each place',
		'    channels = maps',
		'    print(channels, size, parameters, multiply_adds)',
		'numbers = channels * size ** 2',
		'for made in dense:',
		'    parameters += numbers * made + made',
		'    multiply_adds += numbers * made',
		'    numbers = made',
		'    print(numbers, parameters, multiply_adds)'
	].join('\n');
}
