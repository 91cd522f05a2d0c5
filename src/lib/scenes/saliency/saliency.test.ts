import { readFileSync } from 'node:fs';
import {
	backward,
	float64,
	forward,
	network as graphOf,
	resolveNetwork,
	tensor
} from '$lib/engine';
import { rational } from '$lib/engine';
import type { Layer, NetworkNode } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layerBefore, layerOf, layers, placeIn, sizeOf } from '../digit-cnn/layers';
import type { DigitLayer, MapCell } from '../digit-cnn/layers';
import { sampleDigit } from '../digit-cnn/picture';
import { biasUnits, readNetwork, weighted, weightShape } from '../digit-cnn/weights';
import { expectTold } from '../testing';
import { cellField, mapLayers } from './cell-field';
import { backFrom, gradientsOf, outputs, unitsOf } from './gradients';
import { epsilonPlaces, nudge } from './nudge';
import { outlineOf } from './outline';
import { saliencyParameters } from './parameters';
import { pathsOf } from './paths';
import { runSaliency, saliencyGrains } from './run';
import { saliencyScene } from './saliency-scene';

const network = readNetwork(JSON.parse(readFileSync('static/networks/digits.json', 'utf8')));
const pixels = { minLength: 784, maxLength: 784 };
const anyPicture = fc.oneof(
	fc.nat(9).map(sampleDigit),
	fc.array(fc.integer({ min: 0, max: 10 }), pixels)
);
const anyDigit = fc.nat(9);
const anyOutput = fc.constantFrom(...outputs);
const anyPixel = fc.nat(783);
const runOf = (output: (typeof outputs)[number], asked: number, drawn: readonly number[]) =>
	runSaliency({ ...saliencyParameters.defaults, output, asked, drawn }, network);

/** The same network for the engine's graph, up to the scores. */
function graphLayer(layer: DigitLayer): Layer {
	switch (layer.kind) {
		case 'conv2d': {
			const { channels: outChannels, kernel: kernelSize } = layer;
			return { type: 'conv2d', outChannels, kernelSize, padding: (kernelSize - 1) / 2 };
		}
		case 'maxPool2d':
			return { type: 'maxPool2d', kernelSize: layer.kernel };
		case 'linear':
			return { type: 'linear', outFeatures: layer.channels };
		case 'softmax':
			return { type: 'softmax', dim: 1 };
		case 'relu':
			return { type: 'relu' };
		case 'input':
			return { type: 'input' };
	}
}
const belowSoftmax = layers.slice(0, -1);
const nodes = belowSoftmax.flatMap((layer): NetworkNode[] => {
	const { id } = layer;
	if (id === 'input') return [{ name: id, layer: graphLayer(layer), inputs: [] }];
	const node = { name: id, layer: graphLayer(layer), inputs: [layerBefore(id).id] };
	if (id !== 'dense') return [node];
	const flat: NetworkNode = { ...node, name: 'flat', layer: { type: 'flatten' } };
	return [flat, { ...node, inputs: ['flat'] }];
});
const graph = resolveNetwork(graphOf(nodes), { input: [1, 1, 28, 28] });
/** Weights in hundredths and biases in units of their sums, so that nothing is rounded and ties are ties. */
const weights = Object.fromEntries(
	weighted.flatMap((id) => {
		const bias = biasUnits(network.weights[id], layerOf(id));
		return [
			[`${id}.weight`, tensor(weightShape(id), [...network.weights[id].weight])],
			[`${id}.bias`, tensor([bias.length], [...bias])]
		];
	})
);

describe('the gradients of the digit network', () => {
	it('are those of the graph run backwards, at every layer', () => {
		fc.assert(
			fc.property(fc.nat(9), anyDigit, (sample, digit) => {
				const { maps } = runOf('score', digit, sampleDigit(sample));
				const x = tensor([1, 1, 28, 28], [...maps.input]);
				const run = forward(graph, weights, { input: x }, float64);
				for (const output of outputs) {
					const gradients = gradientsOf(output, digit, maps, network);
					const given = tensor([1, 10], [...gradients.dense]);
					const back = backward(run, { dense: given }, float64);
					for (const { id } of belowSoftmax) {
						const known = back.nodes[id]?.data ?? [];
						expect(known, id).toHaveLength(gradients[id].length);
						const most = Math.max(...known.map(Math.abs), 1e-300);
						const off = known.map((gradient, place) => gradients[id][place] - gradient);
						const bound = output === 'score' ? 0 : 1e-9 * most;
						expect(Math.max(...off.map(Math.abs)), `${output} ${id}`).toBeLessThanOrEqual(bound);
					}
				}
				const p = maps.softmax;
				gradientsOf('probability', digit, maps, network).dense.forEach((gradient, each) =>
					expect(gradient).toBeCloseTo(p[digit] * ((each === digit ? 1 : 0) - p[each]), 12)
				);
			}),
			{ numRuns: 1 }
		);
	});

	it('are whole units for scores, which a nudge without a kink finds exactly', () => {
		let compared = 0;
		fc.assert(
			fc.property(fc.nat(9), anyDigit, fc.nat(), (sample, digit, seed) => {
				const { gradients, picture } = runOf('score', digit, sampleDigit(sample));
				expect(gradients.input.every(Number.isInteger)).toBe(true);
				const ink = picture.flatMap((tenths, place) => (tenths > 0 ? [place] : []));
				const pixel = ink[seed % ink.length];
				const asked = { output: 'score', digit } as const;
				const { slope, switched } = nudge(picture, pixel, epsilonPlaces.max, network, asked);
				if (switched > 0 || typeof slope === 'number') return;
				compared++;
				const gradient = rational.from(gradients.input[pixel]);
				const exact = rational.div(gradient, rational.from(unitsOf('input', 'dense')));
				expect(rational.equals(slope, exact), `${sample}, pixel ${pixel}`).toBe(true);
			}),
			{ numRuns: 16 }
		);
		expect(compared).toBeGreaterThan(3);
	});

	it('of probabilities are what a small nudge finds, and add up to 0 over the digits', () => {
		fc.assert(
			fc.property(anyPicture, anyDigit, anyPixel, (picture, digit, pixel) => {
				const { maps, gradients } = runOf('probability', digit, picture);
				const real = gradients.input[pixel] / unitsOf('input', 'softmax');
				const asked = { output: 'probability', digit } as const;
				const { slope, switched } = nudge(picture, pixel, epsilonPlaces.max, network, asked);
				if (switched === 0) expect(slope).toBeCloseTo(real, 6);
				const all = Array.from(
					{ length: 10 },
					(_, each) => gradientsOf('probability', each, maps, network).input
				);
				const largest = Math.max(...all.map((each) => Math.abs(each[pixel])));
				const sum = all.reduce((total, each) => total + each[pixel], 0);
				expect(Math.abs(sum)).toBeLessThanOrEqual(1e-9 * Math.max(largest, 1));
			}),
			{ numRuns: 4 }
		);
	});

	it('of a pixel are what all its paths carry together', () => {
		fc.assert(
			fc.property(anyPicture, anyDigit, anyPixel, (picture, digit, pixel) => {
				const { maps, gradients } = runOf('score', digit, picture);
				const paths = pathsOf(pixel, maps, network, gradients, 5);
				expect(paths.sum).toBe(gradients.input[pixel]);
				expect(paths.open).toBeLessThanOrEqual(paths.all);
				for (const { first, second } of paths.strongest) {
					expect(maps.conv1[placeIn(layerOf('conv1'), first)]).toBeGreaterThan(0);
					expect(maps.conv2[placeIn(layerOf('conv2'), second)]).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('of a cell stay within what it can see', () => {
		const anyCell = fc.constantFrom(...mapLayers).chain((layer) =>
			fc.record({
				layer: fc.constant(layer),
				place: fc.nat(sizeOf(layer) - 1)
			})
		);
		fc.assert(
			fc.property(anyPicture, anyCell, (picture, { layer, place }) => {
				const { maps } = runOf('score', 0, picture);
				const plane = layer.width * layer.height;
				const [row, column] = [Math.floor((place % plane) / layer.width), place % layer.width];
				const cell: MapCell = [Math.floor(place / plane), row, column];
				const { gradient, seen, inside, moving } = cellField(layer.id, cell, maps, network);
				expect(moving).toBeLessThanOrEqual(inside);
				gradient.forEach((value, pixel) => {
					if (value === 0) return;
					const [down, right] = [Math.floor(pixel / 28) - seen.row, (pixel % 28) - seen.column];
					expect(Math.min(down, right)).toBeGreaterThanOrEqual(0);
					expect(Math.max(down, right)).toBeLessThan(seen.side);
				});
				const again = backFrom(layer.id, new Float64Array(sizeOf(layer)), maps, network);
				expect(again.input.every((value) => value === 0)).toBe(true);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('the scene of saliency', () => {
	it('tells every step and brings it back from a link', () => {
		const scene = saliencyScene(network);
		const anyParameters = fc.record({
			digit: anyDigit,
			drawn: fc.option(anyPicture, { nil: null }),
			asked: fc.option(anyDigit, { nil: null }),
			output: anyOutput,
			nudge: fc.integer(epsilonPlaces)
		});
		fc.assert(
			fc.property(
				anyParameters,
				fc.constantFrom(...saliencyGrains),
				fc.nat(999),
				(params, grain, seed) => expectTold(scene, { params, grain, seed })
			),
			{ numRuns: 12 }
		);
	});

	it('goes back layer by layer, and map by map through the same moments', () => {
		const { timeline } = runOf('probability', 7, sampleDigit(7));
		const [byLayer, byMap] = timeline;
		expect(byLayer.trace.length).toBe(layers.length);
		for (let index = 0; index < byMap.trace.length; index++) {
			const { layer } = byMap.trace.at(index);
			expect(byLayer.trace.at(byLayer.indexAt(index)).layer).toBe(layer);
		}
	});

	it('draws a line around ink', () => {
		const dot = Array.from({ length: 9 }, (_, pixel) => (pixel === 4 ? 10 : 0));
		expect(outlineOf(dot, 3)).toBe('M1 1h1M1 2h1M1 1v1M2 1v1');
		expect(outlineOf(Array<number>(9).fill(0), 3)).toBe('');
	});
});
