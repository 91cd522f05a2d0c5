import { conv2dTaps, parseRational, rational } from '$lib/engine';
import type { PaddingMode, Rational } from '$lib/engine';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { print } from '../print';
import { conv2dScene } from './conv2d-scene';
import { inputIds, inputImage } from './inputs';
import { kernelIdOf, kernelIds, weightOf } from './kernels';
import { cellKey } from '../places';
import { linksOf } from './links';
import type { PaddingChoice } from './padding-field';
import type { Conv2dParameters } from './parameters';
import { extentOf, resizeWeight } from './weight-shape';

const { defaults, constraint } = conv2dScene.parameters;

/** Parameters that a reader can reach, impossible ones left out. */
const parameters: fc.Arbitrary<Conv2dParameters> = fc
	.record({
		input: fc.constantFrom(...inputIds.filter((id) => !id.startsWith('full'))),
		kernel: fc.constantFrom(...kernelIds),
		filters: fc.integer({ min: 1, max: 2 }),
		bias: fc.constantFrom('0', '1/2', '-3'),
		stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
		padding: fc.constantFrom<PaddingChoice>('valid', 'same', 'full', {
			top: 1,
			left: 0,
			bottom: 2,
			right: 1
		}),
		paddingMode: fc.constantFrom<PaddingMode>('zeros', 'reflect', 'replicate', 'circular'),
		dilation: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
		rotateKernel: fc.boolean()
	})
	.map(({ kernel, filters, bias, ...rest }): Conv2dParameters => {
		const inChannels = inputImage(rest.input).shape[1];
		const one = weightOf(kernel, inChannels);
		return {
			...{ ...defaults, ...rest },
			weight: resizeWeight(one, { ...extentOf(one), outChannels: filters }),
			bias: { shape: [1], data: [parseRational(bias)] }
		};
	})
	.filter((candidate) => constraint(candidate) === null);

/** The value of a number as printed; null if it is marked as rounded. */
function valueOf(text: string): Rational | null {
	return text.startsWith('≈') ? null : parseRational(text);
}

describe('the convolution scene', () => {
	it('prints terms that add up to the printed sum wherever nothing is rounded', () => {
		let checked = 0;
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const { timeline } = conv2dScene.run(given);
				const { trace } = timeline[2];
				const step = trace.at(seed % trace.length);
				const terms = [
					...step.taps.map(({ x, w }) => [print(x), print(w)]),
					...(step.bias ? [[print(step.bias)]] : [])
				];
				const values = terms.slice(0, step.done).map((factors) => factors.map(valueOf));
				const sum = valueOf(print(step.sum));
				if (sum === null || values.flat().includes(null)) return;
				const total = values
					.map((factors) => factors.reduce((product, f) => rational.mul(product!, f!)))
					.reduce((all, term) => rational.add(all!, term!), rational.zero);
				expect(total).toEqual(sum);
				checked += 1;
			}),
			{ numRuns: 200 }
		);
		expect(checked).toBeGreaterThan(150);
	});

	it('links an input cell to exactly the output cells that read it', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (given, seed) => {
				const run = conv2dScene.run(given);
				const [, channels, height, width] = run.input.shape;
				const cell = { row: seed % height, column: (seed >> 4) % width };
				const channel = (seed >> 8) % channels;
				const step = run.timeline[1].trace.at(0);
				const { output } = linksOf(run, step, { figure: 'input', channel, cell });
				const [, filters, outHeight, outWidth] = run.output.shape;
				const expected = new Set<string>();
				for (let oc = 0; oc < filters; oc++)
					for (let oh = 0; oh < outHeight; oh++)
						for (let ow = 0; ow < outWidth; ow++) {
							const at = [0, oc, oh, ow] as const;
							const taps = conv2dTaps(run.input, run.weight, run.geometry, rational, at);
							const reads = taps.some(
								({ channel: read, source }) =>
									read === channel && source?.[0] === cell.row && source[1] === cell.column
							);
							if (reads) expected.add(cellKey(oc, oh, ow));
						}
				expect(output).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});

	it('says every step in every language, and the table ends with the sum', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), fc.constantFrom(0, 1, 2), (given, seed, grain) => {
				const run = conv2dScene.run(given);
				const { trace } = run.timeline[grain];
				const step = trace.at(seed % trace.length);
				for (const messages of [en, zh]) {
					expect(conv2dScene.narrate(step, run, messages)).toMatch(/\S/);
					const { rows, head } = conv2dScene.table(step, run, messages);
					expect(rows[step.done - 1].at(-1)).toBe(print(step.sum));
					expect(rows.every((row) => row.length === head.length)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back from a link as it was', () => {
		fc.assert(
			fc.property(parameters, fc.nat(), (params, seed) => {
				const { trace } = conv2dScene.run(params).timeline[2];
				const index = seed % trace.length;
				const state = { params, grain: 'term', index, pinned: null } as const;
				const { state: read, problems } = conv2dScene.codec.decode(conv2dScene.codec.encode(state));
				expect(problems).toEqual([]);
				expect(conv2dScene.codec.encode(read)).toBe(conv2dScene.codec.encode(state));
				expect(read.index).toBe(index);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the gallery of kernels', () => {
	it.each(kernelIds)('knows %s again, on one channel and on three', (id) => {
		expect(kernelIdOf(weightOf(id))).toBe(id);
		expect(kernelIdOf(weightOf(id, 3))).toBe(id);
	});

	it('keeps the middle of a kernel that grows and shrinks again', () => {
		const weight = weightOf('laplacian');
		const grown = resizeWeight(weight, { ...extentOf(weight), height: 7, width: 5 });
		expect(grown.shape).toEqual([1, 1, 7, 5]);
		expect(resizeWeight(grown, extentOf(weight))).toEqual(weight);
	});
});

describe('the inputs', () => {
	it.each(inputIds)('%s is an image of small whole numbers', (id) => {
		const { shape, data } = inputImage(id);
		expect(shape).toHaveLength(4);
		expect(data).toHaveLength(shape.reduce((product, extent) => product * extent));
		const most = id.startsWith('full') ? 255 : id === 'counting' ? 24 : 9;
		for (const value of data) {
			expect(value.d).toBe(1n);
			expect(rational.toNumber(value)).toBeGreaterThanOrEqual(0);
			expect(rational.toNumber(value)).toBeLessThanOrEqual(most);
		}
	});
});
