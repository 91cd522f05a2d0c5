import { poolingScene } from '$lib/scenes/pooling/pooling-scene';
import { describe, expect, it } from 'vitest';
import lesson from './lesson';
import { numbers, states } from './numbers';

describe('the states of the pooling lesson', () => {
	const placed = Object.entries(lesson.scenes).map(([name, { state }]) => [name, state] as const);
	it.each([...placed, ...Object.entries(states)])('%s is valid', (_, state) => {
		expect(poolingScene.codec.decode(state).problems).toEqual([]);
	});
});

describe('the numbers of the pooling lesson', () => {
	it('are those of the curriculum', () => {
		expect(numbers).toMatchObject({
			...{ input: '4×4', output: '2×2', max: '5, 2, 2, 8', average: '3.25, 1.25, 1, 6' },
			...{ overlapOutput: '2×2', summit: '9', summitWins: 4 },
			...{ floorSize: '2×2', ceilSize: '3×3', floorDropped: 9 },
			...{ cornerCounted: '0.25', cornerUncounted: '1', photoOutputs: 3 }
		});
	});

	it('show a move that fewer outputs than inputs notice, and the average more than the maximum', () => {
		const { moved, movedAverage } = numbers;
		expect(moved.changed).toBeGreaterThan(0);
		expect(moved.changed).toBeLessThan(moved.outputs ?? 0);
		expect(movedAverage.changed).toBeGreaterThan(moved.changed ?? 0);
	});
});
