import { describe, expect, it } from 'vitest';
import {
	batchNormBackward,
	batchNormBackwardTimeline,
	batchNormBackwardTrace,
	layerNormBackward,
	layerNormBackwardTimeline,
	layerNormBackwardTrace,
	offset,
	type NormalizationGradients
} from '../../index';
import { expectClose, randomTensor, seededRandom } from '../../testing/differences';
import { expectOneProcess, expectRandomAccess, range } from '../../testing/timelines';

const doubles = (...data: number[]) => ({ shape: [data.length], data });

describe('the backward pass of a batch normalisation by hand', () => {
	/** One channel: −1 and 1 with mean 0 and variance 1, so that x̂ is x. */
	const x = { shape: [2, 1], data: [-1, 1] };
	const above = { shape: [2, 1], data: [1, 2] };

	it('adds g, adds g · x̂, then writes what is left of g, divided', () => {
		const options = { training: true, eps: 0 };
		const trace = batchNormBackwardTrace(x, null, doubles(2), doubles(0), options, above, 'cell');
		const steps = range(trace.length).map((index) => trace.at(index));
		expect(steps.map(({ phase }) => phase)).toEqual([
			...['gradients', 'gradients', 'products', 'products', 'input', 'input']
		]);
		expect(steps[0].scaled).toEqual([2, 4]);
		expect(steps.slice(0, 2).map(({ sum, shift }) => [sum, shift])).toEqual([
			[2, null],
			[6, 3]
		]);
		expect(steps.slice(2, 4).map(({ products, slope }) => [products, slope])).toEqual([
			[-2, null],
			[2, 1]
		]);
		// Two values of one channel: whatever comes from above, the statistics take all of it back.
		expect(steps[5].inputs).toEqual([0, 0]);
		expect(steps.map(({ weightTerm, biasTerm }) => [weightTerm, biasTerm]).slice(4)).toEqual([
			[-1, 1],
			[2, 2]
		]);
	});

	it('in evaluation only divides', () => {
		const running = { mean: doubles(0), variance: doubles(4) };
		const trace = batchNormBackwardTrace(x, running, null, null, { eps: 0 }, above);
		expect(trace.length).toBe(1);
		expect(trace.at(0)).toMatchObject({
			...{ phase: 'input', sum: null, products: null, shift: null, slope: null },
			inputs: [0.5, 1]
		});
	});
});

/** Asserts that the steps write exactly the gradients, and that their terms add up to the others. */
function expectToWrite(
	open: () => ReturnType<typeof batchNormBackwardTimeline>,
	{ input, weight, bias }: NormalizationGradients
): void {
	const [, , cell] = open();
	const written = new Map<number, number>();
	const gradWeight = weight?.data.map(() => 0) ?? [];
	const gradBias = bias?.data.map(() => 0) ?? [];
	for (const index of range(cell.trace.length)) {
		const step = cell.trace.at(index);
		if (step.phase !== 'input') continue;
		written.set(offset(input.shape, step.cell), step.inputs[step.member]);
		gradWeight[step.affine] += step.weightTerm;
		gradBias[step.affine] += step.biasTerm;
	}
	expect(range(input.data.length).map((place) => written.get(place))).toEqual(input.data);
	if (weight) expectClose({ shape: weight.shape, data: gradWeight }, weight, 1e-14);
	if (bias) expectClose({ shape: bias.shape, data: gradBias }, bias, 1e-14);
	expectOneProcess(open());
	expectRandomAccess(open);
}

describe('a trace of a normalisation’s gradients agrees with its operation', () => {
	const random = seededRandom(1733);
	it.each([[[5, 2]], [[2, 3, 4]], [[2, 2, 2, 3]]])('x of shape %j', (shape) => {
		const [x, above] = [randomTensor(shape, random), randomTensor(shape, random)];
		const [weight, bias] = [randomTensor([shape[1]], random), randomTensor([shape[1]], random)];
		const running = {
			mean: randomTensor([shape[1]], random),
			variance: randomTensor([shape[1]], random, 0.5, 2)
		};
		for (const training of [true, false]) {
			const call = [x, running, weight, bias, { training }, above] as const;
			expectToWrite(() => batchNormBackwardTimeline(...call), batchNormBackward(...call));
		}
		const normalizedShape = shape.slice(1);
		const [scale, shift] = [
			randomTensor(normalizedShape, random),
			randomTensor(normalizedShape, random)
		];
		const call = [x, scale, shift, { normalizedShape }, above] as const;
		expectToWrite(() => layerNormBackwardTimeline(...call), layerNormBackward(...call));
		expect(layerNormBackwardTrace(...call).length).toBe(3 * shape[0]);
	});

	it('refuses a gradient of another shape', () => {
		const x = { shape: [2, 1], data: [0, 1] };
		const options = { training: true };
		expect(() => batchNormBackwardTimeline(x, null, null, null, options, doubles(1))).toThrow(
			'batchNormBackwardTimeline: gradOutput of shape [1] is not of shape [2, 1]'
		);
	});
});
