import { describe, expect, it } from 'vitest';
import { activationBackwardScene } from '$lib/scenes/activation-backward/activation-backward-scene';
import { conv2dBackwardScene } from '$lib/scenes/conv2d-backward/conv2d-backward-scene';
import { denseBackwardScene } from '$lib/scenes/dense-backward/dense-backward-scene';
import { poolBackwardScene } from '$lib/scenes/pool-backward/pool-backward-scene';
import { tinyCnnScene } from '$lib/scenes/tiny-cnn/tiny-cnn-scene';
import lesson from './lesson';
import { numbers, states } from './numbers';

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect(numbers).toMatchObject({
			middleSum: '2 × 4 + (−1) × 3 + 1 × 2 + 3 × 1',
			middle: '10',
			weightSum: '0 × 2 + 1 × (−1) + 3 × 1 + 4 × 3',
			weight: '14',
			bias: '5',
			biasMean: '1.25',
			quotient: numbers.weight
		});
	});

	it('have a strided convolution that leaves a row and a column over', () => {
		expect(numbers.strided).toMatchObject({
			...{ stuffed: 3, around: 2, after: 3, remainder: 1, dropped: 11 }
		});
	});

	it('prove a gradient of the exact network, and lower the loss of the other', () => {
		const { analytic, central, oneSided } = numbers.tiny;
		expect(central).toBe(analytic);
		expect(oneSided).not.toBe(analytic);
		expect(numbers.tiny.open).toBe(numbers.tiny.winners);
		expect(numbers.tiny).toMatchObject({ learned: 47, loss: '≈1.976', after: '≈0.573' });
	});

	it('have a tie that the first wins, and a summit that wins every window', () => {
		expect([numbers.winner, numbers.loser, numbers.averageShare]).toEqual(['2', '0', '0.5']);
		expect([numbers.peakWins, numbers.peakReads]).toEqual([4, 4]);
	});
});

/** The states that the text links to, by the figure that they open. */
const linked = [
	...(['stamps', 'middle', 'corner', 'padded', 'filters'] as const).map(
		(name) => ['back', name] as const
	),
	...(['allWeights', 'bias', 'proof'] as const).map((name) => ['weights', name] as const),
	...(['unread', 'together'] as const).map((name) => ['strided', name] as const)
];

describe('the links of the text', () => {
	it.each(linked)('%s: %s', (figure, name) => {
		const { codec } = conv2dBackwardScene;
		const base = codec.decode(lesson.scenes[figure].state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each(['kink', 'sigmoid'] as const)('gate: %s', (name) => {
		const { codec } = activationBackwardScene;
		const base = codec.decode(lesson.scenes.gate.state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});

	it.each([
		...(['scores', 'denseWeights', 'features', 'winners', 'gates', 'kernels'] as const),
		...(['picture', 'update', 'last', 'overshoot', 'exact'] as const)
	])('network: %s', (name) => {
		const { codec } = tinyCnnScene;
		const base = codec.decode(lesson.scenes.network.state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});

	it('head: column', () => {
		const { codec } = denseBackwardScene;
		const opened = codec.decode(lesson.scenes.head.state);
		expect(opened.problems).toEqual([]);
		expect(codec.decode(states.column, opened.state).problems).toEqual([]);
	});

	it.each(['tie', 'summit', 'average'] as const)('route: %s', (name) => {
		const { codec } = poolBackwardScene;
		const base = codec.decode(lesson.scenes.route.state).state;
		expect(codec.decode(states[name], base).problems).toEqual([]);
	});
});
