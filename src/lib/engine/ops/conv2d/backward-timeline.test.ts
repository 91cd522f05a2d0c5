import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	conv2dBackward,
	conv2dBackwardTimeline,
	conv2dBackwardTrace,
	conv2dStampedSoFar,
	float64,
	grainOf,
	indexAt,
	offset,
	rational,
	resolveConv2d
} from '../../index';
import type { Conv2dBackwardTarget } from '../../index';
import { exact, matrix } from '../../testing/exact';
import { conv2dBackwardCalls, type DrawnConv2dBackward } from '../../testing/gradient-arbitraries';
import {
	expectGrowingSums,
	expectOneProcess,
	expectRandomAccess,
	range
} from '../../testing/timelines';

const gradientsOf = ({ x, weight, bias, options, gradOutput }: DrawnConv2dBackward) =>
	conv2dBackward(x, weight, bias, options, gradOutput, rational);

const timelineTo = <Target extends Conv2dBackwardTarget>(
	{ x, weight, bias, options, gradOutput }: DrawnConv2dBackward,
	target: Target
) => conv2dBackwardTimeline(x, weight, bias, options, gradOutput, rational, target);

const targetsOf = ({ bias }: DrawnConv2dBackward): Conv2dBackwardTarget[] => [
	...(['input', 'inputScatter', 'weight'] as const),
	...(bias ? (['bias'] as const) : [])
];

const always = (law: (call: DrawnConv2dBackward) => void, numRuns = 40) =>
	fc.assert(fc.property(conv2dBackwardCalls, law), { numRuns });

describe('conv2dBackwardTimeline by hand: 3×3 under 2×2', () => {
	const x = matrix([
		[0, 1, 2],
		[3, 4, 5],
		[6, 7, 8]
	]);
	const kernel = matrix([
		[1, 2],
		[3, 4]
	]);
	const gradOutput = matrix([
		[1, 10],
		[100, 1000]
	]);
	const bias = exact([1], [0]);
	const open = <Target extends Conv2dBackwardTarget>(target: Target) =>
		conv2dBackwardTimeline(x, kernel, bias, {}, gradOutput, rational, target);
	const lengths = (target: Conv2dBackwardTarget) => open(target).map(({ trace }) => trace.length);

	it('has as many steps as maps, cells and terms', () => {
		expect(lengths('input')).toEqual([1, 9, 36]);
		expect(lengths('inputScatter')).toEqual([1, 4, 16]);
		expect(lengths('weight')).toEqual([1, 4, 16]);
		expect(lengths('bias')).toEqual([1, 1, 4]);
	});

	it('gathers the centre through the rotated kernel', () => {
		const { taps, sum, cell, done } = grainOf(open('input'), 'cell').trace.at(4);
		expect([cell, done, String(sum)]).toEqual([[0, 0, 1, 1], 4, '1234']);
		expect(taps.map(({ kernel: used }) => used.join())).toEqual(['1,1', '1,0', '0,1', '0,0']);
		expect(taps.map(({ source }) => source?.join())).toEqual(['0,0', '0,1', '1,0', '1,1']);
		expect(taps.map(({ product }) => String(product))).toEqual(['4', '30', '200', '1000']);
	});

	it('finds zeros beyond the border of the gradient in a corner', () => {
		const { taps, sum } = grainOf(open('input'), 'cell').trace.at(0);
		expect(taps.map(({ kind }) => kind)).toEqual(['border', 'border', 'border', 'cell']);
		expect(taps.map(({ stuffed }) => stuffed.join())).toEqual(['-1,-1', '-1,0', '0,-1', '0,0']);
		expect(String(sum)).toBe('1');
	});

	it('finds the zeros inserted for a stride', () => {
		const trace = conv2dBackwardTrace(
			...([matrix([[1, 2, 3, 4, 5]]), matrix([[1, 2, 3]]), null, { stride: [1, 2] }] as const),
			...([matrix([[1, 10]]), rational, 'input'] as const)
		);
		const kinds = range(5).map((index) =>
			trace
				.at(index)
				.taps.map(({ kind }) => kind[0])
				.join('')
		);
		expect(kinds).toEqual(['bbc', 'bci', 'cic', 'icb', 'cbb']);
		expect(range(5).map((index) => String(trace.at(index).sum))).toEqual([
			...['1', '2', '13', '20', '30']
		]);
	});

	it('stamps: the second stamp lies over the first', () => {
		const { output, gradient, stamps, touched, done } = grainOf(
			open('inputScatter'),
			'cell'
		).trace.at(1);
		expect([output, String(gradient), done]).toEqual([[0, 0, 0, 1], '10', 4]);
		expect(stamps.map(({ product }) => String(product))).toEqual(['10', '20', '30', '40']);
		expect(touched.map(({ cell, before, now }) => `${cell.slice(2)}: ${before} → ${now}`)).toEqual([
			'0,1: 2 → 12',
			'0,2: 0 → 20',
			'1,1: 4 → 34',
			'1,2: 0 → 40'
		]);
	});

	it('stamps cell by cell: what is not done yet is not there yet', () => {
		const { touched } = grainOf(open('inputScatter'), 'term').trace.at(5);
		expect(touched.map(({ now }) => String(now))).toEqual(['12', '20', '4', '0']);
	});

	it('slides the gradient over the input for a weight', () => {
		const { taps, sum, weight } = grainOf(open('weight'), 'cell').trace.at(1);
		expect([weight, String(sum)]).toEqual([[0, 0, 0, 1], '5421']);
		expect(taps.map(({ source }) => source?.join())).toEqual(['0,1', '0,2', '1,1', '1,2']);
		expect(taps.map(({ product }) => String(product))).toEqual(['1', '20', '400', '5000']);
	});

	it('has no steps to the gradient of a bias that is not there', () => {
		const ask = () => conv2dBackwardTimeline(x, kernel, null, {}, gradOutput, rational, 'bias');
		expect(ask).toThrow(
			"conv2dBackwardTimeline: target 'bias' is not one of input, inputScatter, weight"
		);
	});
});

describe('the steps of the way back and conv2dBackward agree', () => {
	it('at every input cell, gathered', () => {
		always((call) => {
			const { input } = gradientsOf(call);
			const [map, cell] = timelineTo(call, 'input');
			expect(cell.trace.length).toBe(input.data.length);
			expect(map.trace.length).toBe(input.shape[0] * input.shape[1]);
			range(cell.trace.length).forEach((index) => {
				const step = cell.trace.at(index);
				expect(step.cell).toEqual(indexAt(input.shape, index));
				expect(step.done).toBe(step.taps.length);
				expect(String(step.sum)).toBe(String(input.data[index]));
			});
			range(map.trace.length).forEach((index) => {
				const { cell: last } = map.trace.at(index);
				const corner = [input.shape[2] - 1, input.shape[3] - 1];
				expect(last).toEqual([...indexAt(input.shape.slice(0, 2), index), ...corner]);
			});
		});
	});

	it('at every input cell when the last stamp is done, and at every moment before', () => {
		let touchedCells = 0;
		always((call) => {
			const { weight, options, gradOutput } = call;
			const { input } = gradientsOf(call);
			const geometry = resolveConv2d(call.x.shape, weight.shape, options);
			const { trace } = timelineTo(call, 'inputScatter')[2];
			const soFar = input.data.map(() => rational.zero);
			range(Math.min(trace.length, 150)).forEach((moment) => {
				const { stamps, done, touched } = trace.at(moment);
				const { cell: stamped, product } = stamps[done - 1];
				if (stamped) {
					const place = offset(input.shape, stamped);
					soFar[place] = rational.add(soFar[place], product);
				}
				for (const { cell, now } of touched) {
					expect(String(now)).toBe(String(soFar[offset(input.shape, cell)]));
					touchedCells++;
				}
			});
			const all = geometry.termsPerCell * gradOutput.data.length;
			input.data.forEach((value, place) => {
				const [n, channel, row, column] = indexAt(input.shape, place);
				const cell = [n, channel, row, column] as const;
				const final = conv2dStampedSoFar(weight, gradOutput, geometry, rational, cell, all);
				expect(String(final)).toBe(String(value));
			});
		}, 25);
		expect(touchedCells).toBeGreaterThan(2000);
	});

	it('at every weight and every bias', () => {
		let biases = 0;
		always((call) => {
			const { weight, bias } = gradientsOf(call);
			const { trace } = timelineTo(call, 'weight')[1];
			expect(trace.length).toBe(weight.data.length);
			weight.data.forEach((value, index) => {
				const step = trace.at(index);
				expect(step.weight).toEqual(indexAt(weight.shape, index));
				expect(String(step.sum)).toBe(String(value));
			});
			bias?.data.forEach((value, index) => {
				const step = timelineTo(call, 'bias')[1].trace.at(index);
				expect([step.channel, String(step.sum)]).toEqual([index, String(value)]);
				biases++;
			});
		});
		expect(biases).toBeGreaterThan(20);
	});

	it('term by term the sums grow', () => {
		let completed = 0;
		always((call) => {
			const [input, weight] = [timelineTo(call, 'input'), timelineTo(call, 'weight')];
			completed += expectGrowingSums(input, rational, ({ taps }) =>
				taps.map(({ product }) => product)
			);
			completed += expectGrowingSums(weight, rational, ({ taps }) =>
				taps.map(({ product }) => product)
			);
			if (!call.bias) return;
			completed += expectGrowingSums(timelineTo(call, 'bias'), rational, ({ terms }) =>
				terms.map(({ gradient }) => gradient)
			);
		});
		expect(completed).toBeGreaterThan(300);
	});
});

describe('the way back is one process at every grain', () => {
	it('all grains show the same at the same moment', () => {
		always((call) => {
			for (const target of targetsOf(call)) expectOneProcess(timelineTo(call, target));
		});
	});

	it('in any order it gives what it gives in sequence', () => {
		always((call) => {
			for (const target of targetsOf(call)) expectRandomAccess(() => timelineTo(call, target));
		}, 15);
	});

	it('opens a layer of AlexNet and reads its last step', () => {
		const ones = (...shape: number[]) => ({
			shape,
			data: new Array<number>(shape.reduce((product, extent) => product * extent, 1)).fill(1)
		});
		const [x, weight] = [ones(1, 3, 224, 224), ones(96, 3, 11, 11)];
		const gradOutput = ones(1, 96, 55, 55);
		const last = <Target extends Conv2dBackwardTarget>(target: Target) => {
			const options = { stride: 4, padding: 2 };
			const trace = conv2dBackwardTrace(x, weight, null, options, gradOutput, float64, target);
			return trace.at(trace.length - 1);
		};
		// The last window starts at 4 · 54 − 2 = 214, reads up to 224, and the one before it up to 220.
		expect(last('input').sum).toBe(96);
		expect(last('weight').sum).toBe(54 * 54);
		expect(last('inputScatter').touched.at(-1)).toEqual({
			...{ cell: [0, 2, 223, 223], before: 95, now: 96 }
		});
	});
});
