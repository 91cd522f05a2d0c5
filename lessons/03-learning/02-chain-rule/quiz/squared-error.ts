import { rational } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { integer, pick } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { compute } from './computed';

/** The square of a product and a sum, as several questions have it. */
export const expression = 'L = (x*w + b)^2';
export const expressionTex = '$L = (x \\cdot w + b)^2$';

/** Such a loss with small numbers, neither its sum nor its gradients being 0. */
export function drawSquare(random: Random) {
	const signed = (most: number) => pick(random, [-1, 1]) * integer(random, 2, most);
	for (;;) {
		const graph = compute(expression, [signed(5), signed(5), signed(7)]);
		if (graph.value('v₂').n > 1n) return graph;
	}
}

/** Twice a number. */
export const twice = (value: Rational) => rational.mul(rational.from(2), value);
