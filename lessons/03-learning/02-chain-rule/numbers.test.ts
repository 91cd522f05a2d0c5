import { describe, expect, it } from 'vitest';
import { computationGraphScene } from '$lib/scenes/computation-graph/computation-graph-scene';
import { presets } from '$lib/scenes/computation-graph/presets';
import lesson from './lesson';
import { numbers, states } from './numbers';

const { codec, parameters, run: runScene } = computationGraphScene;

describe('the numbers of the text', () => {
	it('are those of the course', () => {
		expect(numbers).toMatchObject({
			...{ product: '4/3', sum: '1/3', loss: '1/9' },
			...{ squareSlope: '2/3', wWorked: '2 · 2/3 = 4/3', xWorked: '2/3 · 2/3 = 4/9' },
			...{ firstPath: '−4', secondPath: '3', joined: '−1' },
			...{ gateInput: '−1', gateUpstream: '−2', gateWeight: '0', gateLoss: '1' },
			...{ maxLeft: '6', maxRight: '4', maxLoser: '0', maxWeight: '12', maxPaths: '6 + 6' },
			...{ neuronInputs: 6, neuronEdges: 11 },
			tenth: { remainder: '0.4' },
			thousandth: { remainder: '0.004' }
		});
	});
});

describe('the figures', () => {
	it('open with examples of the scene', () => {
		const opened = (name: keyof typeof lesson.scenes) => codec.decode(lesson.scenes[name].state);
		expect(opened('graph')).toMatchObject({ problems: [], state: { params: parameters.defaults } });
		expect(opened('join')).toMatchObject({ problems: [], state: { params: presets.twice } });
		expect(opened('gate')).toMatchObject({ problems: [], state: { params: presets.gate } });
	});

	it('open, of the first, with all gradients; of the others, where paths join and at the gate', () => {
		const stepOf = (name: keyof typeof lesson.scenes) => {
			const { params, grain, index } = codec.decode(lesson.scenes[name].state).state;
			const run = runScene(params);
			const trace = run.timeline.find(({ id }) => id === grain)?.trace;
			return { run, step: trace?.at(index), isLast: index + 1 === trace?.length };
		};
		expect(stepOf('graph').isLast).toBe(true);
		expect(stepOf('join').step?.edge?.before).not.toBeNull();
		const { run, step } = stepOf('gate');
		expect(run.graph.nodes[step?.node ?? 0]).toMatchObject({ operation: 'relu' });
	});

	it.each(Object.entries(states))('%s opens', (name, state) => {
		const figure = name.startsWith('join')
			? lesson.scenes.join
			: ['maximum', 'tie', 'gateOpen'].includes(name)
				? lesson.scenes.gate
				: lesson.scenes.graph;
		const base = codec.decode(figure.state).state;
		expect(codec.decode(state, base).problems).toEqual([]);
	});
});
