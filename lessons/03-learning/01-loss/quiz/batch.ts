import { mseLossBackwardTrace, mseLossTrace, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import type { Matrix } from '$lib/quiz/question';
import { drawUntil, integer } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { examples } from '$lib/scenes/regression-losses/parameters';

/** Predictions and what is true, with everything that their squared errors are made of. */
export interface Batch {
	readonly predictions: readonly Rational[];
	readonly targets: readonly Rational[];
	/** Prediction less target. */
	readonly errors: readonly Rational[];
	readonly squares: readonly Rational[];
	/** The gradient of the mean of the squares on each prediction. */
	readonly gradients: readonly Rational[];
	/** The same as the figure takes it: [2, examples]. */
	readonly points: Tensor<Rational>;
}

/** Numbers of a list added up. */
export const sumOf = (values: readonly Rational[]): Rational =>
	values.reduce(rational.add, rational.zero);

/** The mean of a list. */
export const meanOf = (values: readonly Rational[]): Rational =>
	rational.div(sumOf(values), rational.from(values.length));

/** A batch of so many examples whose errors are small whole numbers, of both signs and different sizes. */
export function drawBatch(random: Random, count: number): Batch {
	if (count > examples.max) throw new RangeError(`drawBatch: ${count} examples`);
	const errors = drawUntil(
		() => Array.from({ length: count }, () => integer(random, -4, 4)),
		(drawn) => {
			const sizes = new Set(drawn.map(Math.abs));
			return sizes.size === count && drawn.some((error) => error < 0) && drawn.some((e) => e > 1);
		}
	);
	const targets = errors.map(() => rational.from(integer(random, -3, 6)));
	const predictions = errors.map((error, k) => rational.add(targets[k], rational.from(error)));
	const [x, y] = [tensor([count], predictions), tensor([count], targets)];
	const trace = mseLossTrace(x, y, {}, rational);
	const back = mseLossBackwardTrace(x, y, {}, null, rational);
	const places = [...errors.keys()];
	return {
		...{ predictions, targets, points: tensor([2, count], [...predictions, ...targets]) },
		errors: places.map((place) => trace.at(place).element.parts.difference),
		squares: trace.at(count - 1).losses,
		gradients: places.map((place) => back.at(place).gradients[0])
	};
}

/** Predictions and targets as a question shows them. */
export function rowsOf({ predictions, targets }: Batch): readonly Matrix[] {
	return [
		{ label: { en: 'Predictions', zh: '预测值' }, role: 'input', rows: [predictions] },
		{ label: { en: 'Targets', zh: '目标值' }, role: 'output', rows: [targets] }
	];
}
