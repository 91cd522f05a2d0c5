import { describe, expect, it } from 'vitest';
import { digitScene, pictureOf } from '$lib/scenes/digit-cnn/digit-scene';
import { layerOf } from '$lib/scenes/digit-cnn/layers';
import { valueOf } from '$lib/scenes/digit-cnn/run';
import { bestDigit } from '$lib/scenes/digit-cnn/words';
import { printCount } from '$lib/numbers/count';
import { costsScene } from '$lib/scenes/layer-costs/costs-scene';
import lesson from './lesson';
import { bestFit, brightAbove, fitOf, risingStroke } from './kernel-patterns';
import { DIGIT, firstKernels, maps, network, shares } from './network';
import { numbers, states } from './computed';

const scene = digitScene(network);

it('writes what it computes for the text', async () => {
	const text = JSON.stringify({ numbers, states }, null, '\t');
	await expect(`${text}\n`).toMatchFileSnapshot('numbers.json');
});

describe('what the text says of the trained network', () => {
	it('is true of its kernels: two fit their patterns well, and no other kernel better', () => {
		for (const pattern of [brightAbove, risingStroke]) {
			const { kernel, fit } = bestFit(firstKernels, layerOf('conv1').kernel, pattern);
			expect(fit).toBeGreaterThan(0.5);
			firstKernels.forEach((other) =>
				expect(fitOf(other, layerOf('conv1').kernel, pattern)).toBeLessThanOrEqual(fit)
			);
			expect(kernel).toBeGreaterThanOrEqual(0);
		}
		expect(numbers.edge).not.toBe(numbers.stroke);
	});

	it('is true of the sample, whose score is the sum of what its maps bring and of the bias', () => {
		const bias = network.weights.dense.bias[DIGIT] / 100;
		const score = shares.reduce((sum, share) => sum + share, bias);
		expect(score).toBeCloseTo(valueOf(maps.dense[DIGIT], layerOf('dense')), 9);
		const run = scene.run({ ...scene.parameters.defaults, digit: DIGIT });
		expect(bestDigit(run)).toBe(DIGIT);
		expect(run.picture).toEqual(pictureOf({ digit: DIGIT, drawn: null }));
	});

	it('is true of its size', () => {
		const run = costsScene.run(costsScene.parameters.defaults);
		expect(numbers.parameters).toBe(printCount(run.own.cost.trainable));
		expect(numbers.multiplyAdds).toBe(printCount(run.own.cost.multiplyAdds));
		expect(numbers.rivalParameters).toBe(printCount(run.dense.cost.trainable));
		expect([numbers.seenFirst, numbers.seenSecond, numbers.seenLast]).toEqual([5, 10, 12]);
	});
});

describe('the links of the text', () => {
	it.each(['whole', 'layer', 'edge', 'stroke', 'cell', 'found', 'score', 'other'] as const)(
		'%s opens the network',
		(name) => {
			const base = scene.codec.decode(lesson.scenes.network.state).state;
			expect(scene.codec.decode(states[name], base).problems).toEqual([]);
		}
	);

	it('score opens the score of the digit', () => {
		const { state } = scene.codec.decode(states.score);
		const step = scene.run(state.params).timeline[2].trace.at(state.index);
		expect([step.layer, ...step.cell]).toEqual(['dense', DIGIT, 0, 0]);
	});

	it.each(['convolutions', 'lenet'] as const)('%s opens the costs', (name) => {
		const base = costsScene.codec.decode(lesson.scenes.costs.state).state;
		expect(costsScene.codec.decode(states[name], base).problems).toEqual([]);
	});
});
