import { grainOf, rational } from '$lib/engine';
import type { Rational, Timeline } from '$lib/engine';
import { passTimeline } from '../losses/pass-timeline';
import type { PassGrain, PassStep } from '../losses/pass-timeline';
import { lossIds, operationsOf } from './losses';
import type { LossId } from './losses';
import { rowOf, TENTHS } from './parameters';
import type { RegressionParameters } from './parameters';

export type RegressionStep = PassStep<Rational>;

/** What one of the losses makes of the batch. */
export interface LossReport {
	readonly id: LossId;
	/** The reduced loss. */
	readonly value: Rational;
	/** The loss of each example, its slope there, and the gradient on its prediction. */
	readonly losses: readonly Rational[];
	readonly slopes: readonly Rational[];
	readonly gradients: readonly Rational[];
	/** Which part of all that is pulled each example has: |gradient| of their sum, 0 if nothing pulls. */
	readonly parts: readonly Rational[];
}

/** The losses of a batch of predictions, exactly. */
export interface RegressionRun {
	readonly parameters: RegressionParameters;
	readonly predictions: readonly Rational[];
	readonly targets: readonly Rational[];
	readonly beta: Rational;
	/** Prediction less target. */
	readonly errors: readonly Rational[];
	readonly reports: readonly LossReport[];
	/** What the chosen loss makes of it. */
	readonly chosen: LossReport;
	readonly timeline: Timeline<PassGrain, RegressionStep>;
}

/** Each number as a part of the sum of their sizes. */
function partsOf(values: readonly Rational[]): readonly Rational[] {
	const sizes = values.map((value) => value.abs());
	const total = sizes.reduce(rational.add, rational.zero);
	return sizes.map((size) => (total.n === 0n ? rational.zero : rational.div(size, total)));
}

/** Computes the chosen loss in steps, and the others beside it. */
export function runRegression(parameters: RegressionParameters): RegressionRun {
	const { points, loss, reduction } = parameters;
	const beta = rational.from(`${parameters.beta}/${TENTHS}`);
	const [x, y] = [rowOf(points, 0), rowOf(points, 1)];
	const options = { reduction, beta };
	const reportOf = (id: LossId): LossReport => {
		const operations = operationsOf<Rational>(id);
		const single = { reduction: 'none', beta } as const;
		const gradients = operations.backward(x, y, options, null, rational).input.data;
		return {
			id,
			value: operations.loss(x, y, options, rational).data[0],
			losses: operations.loss(x, y, single, rational).data,
			slopes: operations.backward(x, y, single, null, rational).input.data,
			gradients,
			parts: partsOf(gradients)
		};
	};
	const { timeline, backwardTimeline } = operationsOf<Rational>(loss);
	const steps = passTimeline(
		timeline(x, y, options, rational),
		backwardTimeline(x, y, options, null, rational)
	);
	const { trace } = grainOf(steps, 'term');
	const reports = lossIds.map(reportOf);
	return {
		...{ parameters, beta, reports, predictions: x.data, targets: y.data },
		errors: x.data.map((_, place) => trace.at(place).element.parts.difference),
		chosen: reports[lossIds.indexOf(loss)],
		timeline: steps
	};
}
