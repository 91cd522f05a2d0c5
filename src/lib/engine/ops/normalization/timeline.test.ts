import { describe, expect, it } from 'vitest';
import {
	batchNorm,
	batchNormTimeline,
	batchNormTrace,
	layerNorm,
	layerNormTimeline,
	layerNormTrace,
	normalizationGrains,
	offset,
	type Tensor
} from '../../index';
import { randomTensor, seededRandom } from '../../testing/differences';

const range = (length: number) => Array.from({ length }, (_, index) => index);
const doubles = (...data: number[]) => ({ shape: [data.length], data });

describe('batchNormTimeline by hand', () => {
	/** One channel: 1, 3, 5, 7 with mean 4 and variance 5. */
	const x = { shape: [4, 1], data: [1, 3, 5, 7] };
	const options = { training: true, eps: 0 };

	it('adds, averages, squares, normalises, then scales and shifts', () => {
		const [group, phase, cell] = batchNormTimeline(x, null, doubles(2), doubles(1), options);
		expect([group, phase, cell].map(({ trace }) => trace.length)).toEqual([1, 4, 16]);
		const steps = range(16).map((index) => cell.trace.at(index));
		expect(steps.slice(0, 4).map(({ sum }) => sum)).toEqual([1, 4, 9, 16]);
		expect(steps.slice(0, 4).map(({ mean }) => mean)).toEqual([null, null, null, 4]);
		expect(steps.slice(4, 8).map(({ squares }) => squares)).toEqual([9, 10, 11, 20]);
		expect(steps.slice(4, 8).map(({ variance }) => variance)).toEqual([null, null, null, 5]);
		expect(steps[9].normalized).toEqual([1, 3].map((value) => (value - 4) * (1 / Math.sqrt(5))));
		expect(steps[9].outputs).toEqual([]);
		expect(steps[12]).toMatchObject({ weight: 2, bias: 1, cell: [0, 0], phase: 'affine' });
		expect(range(4).map((index) => phase.trace.at(index).phase)).toEqual([
			...['mean', 'variance', 'normalize', 'affine']
		]);
	});

	it('has no statistics to work out in evaluation', () => {
		const running = { mean: doubles(1), variance: doubles(4) };
		const [, phase] = batchNormTimeline(x, running, null, null, { eps: 0 });
		expect(phase.trace.length).toBe(2);
		expect(phase.trace.at(0)).toMatchObject({
			...{ phase: 'normalize', sum: null, squares: null, mean: 1, variance: 4 },
			normalized: [0, 1, 2, 3]
		});
	});
});

type Doubles = Tensor<number>;

/** Every cell that the last steps of the groups write, with how often. */
function expectToAgree(
	timeline: ReturnType<typeof batchNormTimeline>,
	y: Doubles,
	order: (groups: number) => readonly number[]
): void {
	const [group, phase, cell] = timeline;
	expect(timeline.map(({ id }) => id)).toEqual(normalizationGrains);
	const written = new Map<number, number>();
	for (const index of order(group.trace.length)) {
		const step = group.trace.at(index);
		range(step.x.length).forEach((member) => {
			const moment = group.lastMoment(index) - (step.x.length - 1) + member;
			const at = cell.trace.at(moment);
			expect(at.outputs).toEqual(step.outputs.slice(0, member + 1));
			written.set(offset(y.shape, at.cell), at.outputs[member]);
		});
		expect({ ...cell.trace.at(group.lastMoment(index)), grain: 'group' }).toEqual(step);
		const lastPhase = phase.trace.at(phase.indexAt(group.lastMoment(index)));
		expect({ ...lastPhase, grain: 'group' }).toEqual(step);
	}
	expect(range(y.data.length).map((place) => written.get(place))).toEqual(y.data);
}

describe('a trace of a normalisation agrees with its operation', () => {
	const random = seededRandom(1607);
	it.each([[[5, 2]], [[2, 3, 4]], [[2, 2, 2, 3]]])('x of shape %j, in any order', (shape) => {
		const x = randomTensor(shape, random);
		const [weight, bias] = [randomTensor([shape[1]], random), randomTensor([shape[1]], random)];
		const running = {
			mean: randomTensor([shape[1]], random),
			variance: randomTensor([shape[1]], random, 0.5, 2)
		};
		for (const training of [true, false]) {
			const options = { training };
			const y = batchNorm(x, running, weight, bias, options).output;
			const open = () => batchNormTimeline(x, running, weight, bias, options);
			expectToAgree(open(), y, range);
			expectToAgree(open(), y, (groups) => range(groups).reverse());
		}
		const normalizedShape = shape.slice(1);
		const scale = randomTensor(normalizedShape, random);
		const y = layerNorm(x, scale, null, { normalizedShape });
		expectToAgree(layerNormTimeline(x, scale, null, { normalizedShape }), y, range);
	});

	it('shows phases unless told otherwise, and throws outside', () => {
		const x = randomTensor([3, 2], random);
		const trace = batchNormTrace(x, null, null, null, { training: true });
		expect(trace.length).toBe(8);
		expect(layerNormTrace(x, null, null, { normalizedShape: [2] }).length).toBe(12);
		expect(() => trace.at(8)).toThrow(RangeError);
		expect(() => trace.at(-1)).toThrow(RangeError);
	});
});
