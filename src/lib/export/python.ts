import type { Mixed, Rational, Tensor } from '$lib/engine';

/** A pair of numbers, or the one number that stands for both. */
export const pair = ([height, width]: readonly [number, number]) =>
	height === width ? `${height}` : `(${height}, ${width})`;

/** A number; fractions stay fractions, so that float64 rounds each once. */
export const numberText = (value: Mixed) =>
	typeof value === 'number' ? `${value}` : value.toFraction();

/** The longest row of numbers that stays one line, and how long its lines are if it does not. */
const LONGEST_ROW = 140;
const LINE = 88;

/** Numbers in brackets; a long row goes over several lines. */
function rowText(values: readonly Mixed[], indent: string): string {
	const numbers = values.map(numberText);
	const inOne = numbers.join(', ');
	if (inOne.length <= LONGEST_ROW) return `[${inOne}]`;
	const lines = [''];
	for (const number of numbers) {
		const line = lines[lines.length - 1];
		if (line.length + number.length > LINE) lines.push(`${number}, `);
		else lines[lines.length - 1] = `${line}${number}, `;
	}
	return `[\n${lines.map((line) => `${indent}    ${line.trimEnd()}`).join('\n')}\n${indent}]`;
}

/** Numbers as nested lists, a row a line or several; those of a tensor without axes as the one number. */
export function literal({ shape, data }: Tensor<Mixed>, indent = ''): string {
	if (shape.length === 0) return numberText(data[0]);
	const [extent, ...rest] = shape;
	if (rest.length === 0) return rowText(data, indent);
	const size = data.length / extent;
	const part = (index: number, deeper: string) =>
		literal({ shape: rest, data: data.slice(index * size, (index + 1) * size) }, deeper);
	if (extent === 1 && rest.length > 1) return `[${part(0, indent)}]`;
	const deeper = `${indent}    `;
	const parts = Array.from({ length: extent }, (_, index) => deeper + part(index, deeper));
	return `[\n${parts.join(',\n')}\n${indent}]`;
}

/** Bytes as a string of hexadecimal text, two letters each; a long one goes over several lines, within brackets. */
export const bytesText = (bytes: readonly number[]) =>
	stringText(bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''));

/** A string of letters that need no escapes; a long one goes over several lines, within brackets. */
export function stringText(text: string): string {
	if (text.length <= LINE) return `'${text}'`;
	const lines = text.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
	return `\n${lines.map((line) => `    '${line}'`).join('\n')}\n`;
}

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
