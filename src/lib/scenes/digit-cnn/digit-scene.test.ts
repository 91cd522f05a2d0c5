import { readFileSync } from 'node:fs';
import { conv2d, float64, linear, maxPool2d, rational, relu, tensor } from '$lib/engine';
import { penDigit } from '$lib/input/pen-digit';
import { parsePrinted } from '$lib/numbers/parse-printed';
import { digitBytes, sampleDigits } from '$lib/samples/digits';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askDigit } from './asked';
import { digitScene } from './digit-scene';
import { percent, printOf } from './exact';
import { framesOf } from './frames';
import { layerBefore, layerOf, layers, operations, placeIn, sizeOf } from './layers';
import type { DigitLayer } from './layers';
import { pictureText, readPicture, sampleDigit } from './picture';
import { runNetwork, tenths } from './run';
import { byMap, placesRead, sumOf } from './sums';
import { digitGrains, stepIndex } from './timeline';
import { readNetwork, weightShape } from './weights';
import { bestDigit } from './words';

const file: unknown = JSON.parse(readFileSync('static/networks/digits.json', 'utf8'));
const network = readNetwork(file);
const scene = digitScene(network);
const anyPicture = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 784, maxLength: 784 });
const runOf = (digit: number) => scene.run({ digit, drawn: null });

const image = ({ channels, height, width }: DigitLayer, data: ArrayLike<number>) =>
	tensor([1, channels, height, width], Array.from(data));
const close = (whole: ArrayLike<number>, data: readonly number[], places: number) =>
	data.forEach((value, place) => expect(whole[place] / 10 ** places).toBeCloseTo(value, 9));

describe('the digit network', () => {
	it('knows at least 98.8 % of the test digits, and every sample', () => {
		expect(network.correct / network.tested).toBeGreaterThanOrEqual(0.988);
		const known = Array.from({ length: 10 }, (_, digit) => bestDigit(runOf(digit)));
		expect(known).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	it.each(sampleDigits)('knows %i from a photograph of it on paper', (digit) => {
		const [side, width, height] = [28, 200, 260];
		const bytes = digitBytes(digit);
		for (const [times, left, top, strength, grain] of [
			[6, 10, 20, 0.7, 0.02],
			[4, 60, 80, 0.5, 0.04],
			[7, 2, 30, 0.8, 0.01],
			[2, 90, 90, 0.6, 0.02]
		]) {
			const data = Float32Array.from({ length: width * height }, (_, index) => {
				const [x, y] = [index % width, Math.floor(index / width)];
				const [column, row] = [Math.floor((x - left) / times), Math.floor((y - top) / times)];
				const isInside = column >= 0 && row >= 0 && column < side && row < side;
				const ink = isInside ? (bytes[row * side + column] / 255) * strength : 0;
				const light = 0.95 - 0.0016 * x - 0.0008 * y + grain * Math.sin(12.9 * x + 78.2 * y);
				return light * (1 - ink);
			});
			const found = penDigit({ width, height, data });
			const drawn = Array.from(found?.image ?? [], tenths);
			expect(bestDigit(scene.run({ digit: 0, drawn })), `${times} times as large`).toBe(digit);
		}
	});

	it('computes what the operations compute, in exact decimals', () => {
		const weight = (id: 'conv1' | 'conv2' | 'dense') =>
			tensor(
				weightShape(id),
				Array.from(network.weights[id].weight, (w) => w / 100)
			);
		const bias = (id: 'conv1' | 'conv2' | 'dense') =>
			tensor(
				[layerOf(id).channels],
				Array.from(network.weights[id].bias, (b) => b / 100)
			);
		fc.assert(
			fc.property(anyPicture, (picture) => {
				const maps = runNetwork(picture, network);
				const x = image(
					layerOf('input'),
					Float64Array.from(picture, (pixel) => pixel / 10)
				);
				const first = conv2d(x, weight('conv1'), bias('conv1'), { padding: 2 }, float64);
				close(maps.conv1, first.data, 3);
				const pooled = maxPool2d(relu(first, float64), { kernelSize: 2 }, float64).output;
				close(maps.pool1, pooled.data, 3);
				const second = conv2d(pooled, weight('conv2'), bias('conv2'), { padding: 1 }, float64);
				const last = maxPool2d(relu(second, float64), { kernelSize: 2 }, float64).output;
				close(maps.pool2, last.data, 5);
				const row = tensor([1, last.data.length], last.data);
				close(maps.dense, linear(row, weight('dense'), bias('dense'), float64).data, 7);
				expect(maps.softmax.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
			}),
			{ numRuns: 3 }
		);
	});

	it('makes whole numbers everywhere but in softmax', () => {
		const { maps } = runOf(3);
		for (const { id, places } of layers) {
			if (places !== null) expect(maps[id].every(Number.isInteger), id).toBe(true);
		}
	});

	it('refuses a damaged file', () => {
		for (const damaged of [null, {}, { ...(file as object), weights: {} }, 'text'])
			expect(() => readNetwork(damaged)).toThrow();
	});
});

describe('the steps of the digit network', () => {
	const run = runOf(5);

	it('end with what each layer holds, at every grain', () => {
		for (const layer of operations) {
			const [, map, cell] = run.timeline;
			for (const grain of ['map', 'cell'] as const) {
				const isScore = layer.kind === 'linear' && grain === 'map';
				if (layer.kind === 'softmax' || isScore) continue;
				const { trace } = grain === 'map' ? map : cell;
				const count = grain === 'map' ? layer.channels : sizeOf(layer);
				for (const within of [0, Math.floor(count / 2), count - 1]) {
					const step = trace.at(stepIndex(grain, layer.id, within));
					expect(step.layer).toBe(layer.id);
					const place = placeIn(layer, step.cell);
					expect(grain === 'map' ? step.cell[0] : place).toBe(within);
					const held = run.maps[layer.id][place];
					const { operation } = step;
					const made =
						operation.kind === 'conv2d' || operation.kind === 'linear'
							? operation.step.sum
							: operation.kind === 'softmax'
								? null
								: operation.step.value;
					expect(made, `${layer.id} ${grain} ${within}`).toBe(held);
				}
			}
		}
	});

	it('can be read in any order, in words and as tables of both languages', () => {
		for (const { trace, id } of run.timeline) {
			fc.assert(
				fc.property(fc.nat(trace.length - 1), (index) => {
					const step = trace.at(index);
					expect(step).toEqual(trace.at(index));
					expect(step.grain).toBe(id);
					for (const messages of [en, zh]) {
						expect(scene.narrate(step, run, messages)).toMatch(/\S/);
						const { head, rows, current } = scene.table(step, run, messages);
						expect(rows.every((row) => row.length === head.length)).toBe(true);
						if (current !== null) expect(rows[current]).toBeDefined();
					}
				}),
				{ numRuns: 40 }
			);
		}
	});

	it('ask for what can be worked out from the question', () => {
		for (const { trace } of run.timeline) {
			fc.assert(
				fc.property(fc.nat(trace.length - 1), (index) => {
					const step = trace.at(index);
					const { of, printed } = askDigit(step, run, en);
					const task = of.slice(of.indexOf(':') + 1);
					const numbers = (task.match(/−?\d+(?:\.\d+)?(?:×10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?/g) ?? []).map((text) =>
						parsePrinted(text)
					);
					const greatest = numbers.toSorted((a, b) => b.compare(a)).at(0);
					const [a, b, c] = numbers;
					const answer = () => {
						if (task.includes('ReLU')) return a.compare(0) > 0 ? a : rational.zero;
						if (task.includes('greatest of')) return greatest;
						if (task.includes('·')) return a.add(b.mul(c));
						if (task.includes('bias')) return a.add(b);
						return null;
					};
					const expected = answer();
					if (expected) expect(parsePrinted(printed).toFraction(), of).toBe(expected.toFraction());
					else expect(step.layer).toBe('softmax');
				}),
				{ numRuns: 40 }
			);
		}
	});

	it('add up: the shares of the maps and the bias are the sum', () => {
		const { trace } = run.timeline[2];
		for (const id of ['conv1', 'conv2', 'dense'] as const) {
			const step = trace.at(stepIndex('cell', id, 7));
			const sum = sumOf(step);
			if (!sum) throw new Error(`${id} adds up`);
			const shares = byMap(sum);
			expect(shares.length).toBe(layerBefore(id).channels);
			expect(shares.reduce((total, share) => total + share.sum, sum.bias)).toBe(sum.sum);
			for (const { source, x } of sum.products) {
				const before = layerBefore(id);
				if (source) expect(run.maps[before.id][placeIn(before, source)]).toBe(x);
				else expect(x).toBe(0);
			}
		}
	});

	it('frame the cells that they read', () => {
		const { trace } = run.timeline[2];
		for (const id of ['conv1', 'relu1', 'pool1', 'conv2', 'pool2'] as const) {
			const step = trace.at(stepIndex('cell', id, 100));
			const before = layerBefore(id);
			const framed = Array.from({ length: before.channels }, (_, channel) => {
				const frame = framesOf(step, before.id)(channel);
				if (!frame) return [];
				return Array.from({ length: frame.side ** 2 }, (_, index) => {
					const row = frame.row + Math.floor(index / frame.side);
					const column = frame.column + (index % frame.side);
					const isInside = row >= 0 && column >= 0 && row < before.height && column < before.width;
					return isInside ? [placeIn(before, [channel, row, column])] : [];
				}).flat();
			});
			expect(new Set(framed.flat())).toEqual(placesRead(step));
		}
	});
});

describe('the state of the digit network', () => {
	it('carries any drawing in a link', () => {
		fc.assert(
			fc.property(anyPicture, (picture) => {
				expect(readPicture(pictureText(picture))).toEqual(picture);
			})
		);
		expect(readPicture('a784')).toEqual(Array<number>(784).fill(0));
		for (const damaged of ['', 'a783', 'l784', 'a9999', '784', 'a784b', 'a-1'])
			expect(readPicture(damaged), damaged).toBeNull();
	});

	it('comes back from its text', () => {
		const { codec } = scene;
		const params = { digit: 4, drawn: sampleDigit(2) };
		const state = { params, grain: 'cell', index: 4321, pinned: null } as const;
		expect(codec.decode(codec.encode(state)).state).toEqual(state);
		for (const grain of digitGrains)
			expect(codec.decode(`1~at:${grain}.99999999`).problems).toHaveLength(1);
	});

	it('prints exact numbers as they are and small shares as small', () => {
		expect(printOf(layerOf('conv1'), -150)).toBe('−0.15');
		expect(percent(0.9996, 'en')).toBe('>99.9%');
		expect(percent(0.9876, 'en')).toBe('98.8%');
		expect(percent(1e-9, 'en')).toBe('<0.1%');
		expect(percent(0, 'en')).toBe('0%');
	});
});
