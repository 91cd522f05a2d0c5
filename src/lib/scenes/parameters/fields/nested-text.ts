import {
	NumberFormatError,
	type Rational,
	type Tensor,
	elementCount,
	parseRational
} from '$lib/engine';
import type { ProblemCode } from '../problem';

/** What stands between filters, between channels, between rows and between cells. */
const separators = ['$', '!', ';', ','] as const;

/** The most axes that a text can have. */
export const mostAxes = separators.length;

/** Thrown while a text of numbers is read, and caught at its end. */
class RefusedText extends Error {
	constructor(readonly code: ProblemCode) {
		super(code);
	}
}

/** A tensor as text, rows by `;` and cells by `,`: `1,0,-1;2,0,-2;1,0,-1`. */
export function tensorText({ shape, data }: Tensor<Rational>): string {
	let parts = data.map((value) => value.toFraction());
	// Not a tensor: the text has another shape, by which it is found out.
	if (data.length !== elementCount(shape)) return parts.join();
	for (let axis = shape.length - 1; axis >= 0; axis -= 1) {
		const separator = separators[axis - shape.length + mostAxes];
		const whole = parts;
		parts = Array.from({ length: whole.length / shape[axis] }, (_, group) =>
			whole.slice(group * shape[axis], (group + 1) * shape[axis]).join(separator)
		);
	}
	return parts.join('');
}

/** The tensor with `rank` axes that a text says, or what is wrong with the text. */
export function readTensorText(text: string, rank: number): Tensor<Rational> | ProblemCode {
	try {
		return nested(text, separators.slice(mostAxes - rank));
	} catch (error) {
		if (error instanceof RefusedText) return error.code;
		throw error;
	}
}

function nested(text: string, [separator, ...finer]: readonly string[]): Tensor<Rational> {
	if (separator === undefined) return { shape: [], data: [cell(text)] };
	const parts = text.split(separator).map((part) => nested(part, finer));
	const shape = parts[0].shape;
	const isRagged = parts.some((part) => part.shape.join() !== shape.join());
	if (isRagged) throw new RefusedText('wrongShape');
	return { shape: [parts.length, ...shape], data: parts.flatMap((part) => part.data) };
}

function cell(text: string): Rational {
	try {
		return parseRational(text);
	} catch (error) {
		if (!(error instanceof NumberFormatError)) throw error;
		throw new RefusedText(error.code === 'empty' ? 'notANumber' : error.code);
	}
}
