import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';

/** A tensor of exact numbers or of doubles. */
export type NumberTensor = Tensor<Rational | number>;

/** A tensor of a run, by the name that the run gives it. */
export interface NamedTensor {
	/** The way to it from the run, such as `gradients.input`. */
	readonly name: string;
	readonly tensor: NumberTensor;
}

/** How deep a run is searched; its tensors lie on top, or one or two records below. */
const MOST_LEVELS = 4;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
const isRational = (value: unknown): value is Rational =>
	isRecord(value) && Object.getPrototypeOf(value) === Object.getPrototypeOf(rational.zero);
const isNumber = (value: unknown): value is Rational | number =>
	typeof value === 'number' || isRational(value);

function readTensor({ shape, data }: Readonly<Record<string, unknown>>): NumberTensor | null {
	if (!Array.isArray(shape) || !shape.every((extent) => typeof extent === 'number')) return null;
	if (!Array.isArray(data) && !(data instanceof Float64Array) && !(data instanceof Float32Array))
		return null;
	const numbers: readonly unknown[] = Array.from<unknown>(data);
	const length = shape.reduce((product, extent) => product * extent, 1);
	return numbers.length === length && length > 0 && numbers.every(isNumber)
		? { shape, data: numbers }
		: null;
}

/**
 * The tensors of numbers in a run, in its order, whatever scene it is of: records with a shape and
 * as many numbers, on top or within other records. A tensor that has several names is given once.
 */
export function findTensors(run: object): readonly NamedTensor[] {
	const found: NamedTensor[] = [];
	const seen = new Set<unknown>();

	function visit(value: unknown, path: readonly string[]) {
		if (!isRecord(value) || seen.has(value) || isRational(value)) return;
		seen.add(value);
		const tensor = readTensor(value);
		if (tensor) {
			found.push({ name: path.join('.'), tensor });
			return;
		}
		// Steps are made when they are asked for, and are exported by themselves.
		if (path.length >= MOST_LEVELS || path.at(-1) === 'timeline' || ArrayBuffer.isView(value))
			return;
		for (const [key, part] of Object.entries(value)) visit(part, [...path, key]);
	}

	visit(run, []);
	return found;
}
