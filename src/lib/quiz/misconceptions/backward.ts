import { fromRows, rational, resolveConv2d } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { gradientRows, stampsOf } from '../gradient-rows';
import type { WayBack } from '../gradient-rows';
import { convolveRows } from '../rows';
import type { Rows } from '../rows';

/*
 * Misconceptions about the way back through a convolution: each yields the gradient that somebody
 * who thinks so would give.
 */

/** A matrix turned by 180°. */
export function turned(rows: Rows): Rows {
	return rows.map((row) => row.toReversed()).toReversed();
}

/** The gradient of the input if the gather lays the kernel as it is over the output gradient. */
export function forgotRotation(back: WayBack): Rows {
	return gradientRows({ ...back, kernel: turned(back.kernel) }).input;
}

/** The turned kernel laid only where it lies wholly on the output gradient. */
export function validGradient({ kernel, gradient }: WayBack): Rows {
	return convolveRows(gradient, turned(kernel));
}

/** What arrives at each cell of the input from the stamps, joined by a rule; 0 where nothing does. */
function joined(back: WayBack, join: (sofar: Rational, product: Rational) => Rational): Rows {
	const width = back.input[0].length;
	const arrived = new Map<number, Rational>();
	for (const { cell, product } of stampsOf(back).flat()) {
		if (!cell) continue;
		const place = cell[2] * width + cell[3];
		const sofar = arrived.get(place);
		arrived.set(place, sofar === undefined ? product : join(sofar, product));
	}
	return back.input.map((row, r) => row.map((_, c) => arrived.get(r * width + c) ?? rational.zero));
}

/** Lets each stamp replace what earlier ones left, in place of adding to it. */
export function stampsOverwrite(back: WayBack): Rows {
	return joined(back, (_, product) => product);
}

/** Multiplies what different stamps give to one cell. */
export function gradientsMultiplied(back: WayBack): Rows {
	return joined(back, rational.mul);
}

/** Puts the stamps one cell apart, as if the stride had been 1. */
export function forgotStrideBack(back: WayBack): Rows {
	const { input, kernel, gradient, options } = back;
	const plain = { ...options, stride: 1 };
	const { outputShape } = resolveConv2d(fromRows(input).shape, fromRows(kernel).shape, plain);
	const [, , height, width] = outputShape;
	const crowded = Array.from({ length: height }, (_, row) =>
		Array.from({ length: width }, (__, column) => gradient[row]?.[column] ?? rational.zero)
	);
	return gradientRows({ ...back, gradient: crowded, options: plain }).input;
}

/** Gives what falls on the padding to the nearest cell of the input. */
export function paddingGradientKept(back: WayBack): Rows {
	const options = { ...back.options, paddingMode: 'replicate' } as const;
	return gradientRows({ ...back, options }).input;
}

/** The gradient of the weights from the first place of the window alone. */
export function onePlaceOnly(back: WayBack): Rows {
	const first = back.gradient.map((row, r) =>
		row.map((value, c) => (r === 0 && c === 0 ? value : rational.zero))
	);
	return gradientRows({ ...back, gradient: first }).weight;
}

/** The gradient of the weights divided by the number of places where they were used. */
export function gradientAveraged(back: WayBack): Rows {
	const places = rational.from(back.gradient.flat().length);
	return gradientRows(back).weight.map((row) => row.map((value) => rational.div(value, places)));
}
