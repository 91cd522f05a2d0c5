import { expressionGrains, parseExpression, rational, tensor, traceOf } from '$lib/engine';
import { computationGraphWords } from '$messages/computation-graph';
import { en } from '$messages/en';
import { zh } from '$messages/zh';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectTold } from '../testing';
import { computationGraphScene } from './computation-graph-scene';
import { drawGraph } from './geometry';
import { GraphModel } from './graph-model.svelte';
import { layOut } from './layout';
import { slopeLine, valueLine } from './words';
import { presetIds, presets } from './presets';
import { awaitedAt, gradientAt } from './run';

const { parameters: set, codec, run: runScene, narrate } = computationGraphScene;
const given = fc
	.record({
		preset: fc.constantFrom(...presetIds),
		numbers: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 8, maxLength: 8 }),
		nudge: fc.nat(7)
	})
	.map(({ preset, numbers, nudge }) => {
		const { expression, values } = presets[preset];
		const data = values.data.map((_, index) => rational.from(`${numbers[index]}/4`));
		return { ...set.defaults, expression, values: tensor(values.shape, data), nudge };
	});

describe('a computation graph', () => {
	it('is told at every step, and comes back from a link', () => {
		const grain = fc.constantFrom(...expressionGrains);
		fc.assert(
			fc.property(given, grain, fc.nat(99), (params, id, seed) =>
				expectTold(computationGraphScene, { params, grain: id, seed })
			),
			{ numRuns: 60 }
		);
	});

	it('shows, at every step, gradients that grow to those of the engine', () => {
		fc.assert(
			fc.property(given, (params) => {
				const run = runScene(params);
				const { at, length } = traceOf(run.timeline, 'term');
				for (let index = 0; index < length; index += 1) {
					const step = at(index);
					run.graph.nodes.forEach((_, place) => {
						const gradient = gradientAt(run, step, place);
						if (step.phase === 'forward') expect(gradient).toBeNull();
						else if (awaitedAt(run, step, place) === 0)
							expect(gradient).toEqual(run.gradients[place]);
					});
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('is laid out so that edges lead on, and no boxes overlap', () => {
		for (const text of [
			...presetIds.map((id) => presets[id].expression),
			'x*x',
			'a = x + 1; b = a*a; c = b*a; L = c*c + x',
			'max(x*w, b)*(x + w + b) - exp(x)/(w + 2)'
		]) {
			const layout = layOut(parseExpression(text));
			for (const { points } of layout.routes)
				points.slice(1).forEach(({ along }, index) => expect(along).toBe(points[index].along + 1));
			layout.nodes.forEach((a, index) => {
				for (const b of layout.nodes.slice(index + 1))
					if (a.along === b.along) expect(Math.abs(a.across - b.across)).toBeGreaterThan(0.999);
			});
			for (const direction of ['right', 'down'] as const) {
				const { nodes, width, height } = drawGraph(layout, direction, 700);
				for (const { x, y } of nodes)
					expect(x > 33 && x < width - 32 && y > 21 && y < height).toBe(true);
			}
		}
	});

	it('writes values and local derivatives in letters, then in numbers', () => {
		const run = runScene(set.defaults);
		const at = (name: string) => run.names.indexOf(name);
		expect(valueLine(run, at('v₁'))).toBe('x · w = 2 · 2/3 = 4/3');
		expect(valueLine(run, at('L'))).toBe('v₂² = (1/3)² = 1/9');
		expect(slopeLine(run, at('L'), 0)).toBe('2 · v₂ = 2 · 1/3 = 2/3');
		expect(slopeLine(run, at('v₁'), 0)).toBe('w = 2/3');
	});

	it('says that gradients add where paths join', () => {
		const run = runScene({ ...set.defaults, ...presets.twice });
		const { at, length } = traceOf(run.timeline, 'term');
		const told = Array.from({ length }, (_, index) => narrate(at(index), run, en)).join('\n');
		expect(told).toContain(computationGraphWords.en.joins('a', '3', '(−4)', '−1'));
	});
});

describe('the reader', () => {
	it('types an expression letter by letter, and keeps the numbers of names that come back', () => {
		const model = new GraphModel('');
		model.write(0, '5', en);
		for (const text of ['', 'x', 'x*', 'x*w', 'x*w -', 'x*w - relu(b)']) model.type(text);
		expect(model.problem).toBeNull();
		expect(model.scene.run.parameters.values.data.map((value) => value.toFraction())).toEqual([
			'5',
			'2/3',
			'-1'
		]);
	});

	it('is told where an expression is wrong, and the last good graph stays', () => {
		const model = new GraphModel('');
		model.type('L = (x*w + ) + b');
		expect(model.problem).toMatchObject({ code: 'valueExpected', span: { start: 11 } });
		expect(model.text).toBe('L = (x*w + ) + b');
		expect(model.scene.run.names).toContain('v₂');
		model.type('log(x - 2)');
		expect(model.problem?.code).toBe('notPositive');
		expect(model.scene.parameters).toEqual(set.defaults);
	});

	it('changes a number at a step of the way back, where the cursor stays', () => {
		const model = new GraphModel('1~at:term.5');
		model.write(1, '3', en);
		expect([model.scene.player.index, model.scene.player.step.phase]).toEqual([5, 'backward']);
		expect(model.scene.encoded).toContain('values:2,3,-1');
		model.write(0, '1e9', zh);
		expect(model.complaint).not.toBeNull();
	});

	it('opens the nearest state of a damaged link', () => {
		const { state, problems } = codec.decode(
			'1~expression:x+~values:1,2~at:term.99~pin:nodes.0.0.77'
		);
		expect(state.params).toEqual(set.defaults);
		expect(problems).toHaveLength(4);
	});
});
