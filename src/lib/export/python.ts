import type { Mixed, Rational, Tensor } from '$lib/engine';

/** A pair of numbers, or the one number that stands for both. */
export const pair = ([height, width]: readonly [number, number]) =>
	height === width ? `${height}` : `(${height}, ${width})`;

/** A number; fractions stay fractions, so that float64 rounds each once. */
export const numberText = (value: Mixed) =>
	typeof value === 'number' ? `${value}` : value.toFraction();

/** Numbers as nested lists, a row a line; those of a tensor without axes as the one number. */
export function literal({ shape, data }: Tensor<Mixed>, indent = ''): string {
	if (shape.length === 0) return numberText(data[0]);
	const [extent, ...rest] = shape;
	if (rest.length === 0) return `[${data.map(numberText).join(', ')}]`;
	const size = data.length / extent;
	const part = (index: number, deeper: string) =>
		literal({ shape: rest, data: data.slice(index * size, (index + 1) * size) }, deeper);
	if (extent === 1 && rest.length > 1) return `[${part(0, indent)}]`;
	const deeper = `${indent}    `;
	const parts = Array.from({ length: extent }, (_, index) => deeper + part(index, deeper));
	return `[\n${parts.join(',\n')}\n${indent}]`;
}

/** Bytes as hexadecimal text, two letters each: a plane of a photograph is one line of code. */
export const bytesText = (bytes: readonly number[]) =>
	bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A line that makes an array of doubles with NumPy. */
export function declareArray(name: string, value: Tensor<Rational>): string {
	return `${name} = np.array(${literal(value)}, dtype=np.float64)`;
}

/** An expression for a tensor of doubles. */
export const tensorText = (value: Tensor<Mixed>) =>
	`torch.tensor(${literal(value)}, dtype=torch.float64)`;

/** A line that makes a tensor of doubles. */
export function declare(name: string, value: Tensor<Rational>): string {
	return `${name} = ${tensorText(value)}`;
}
