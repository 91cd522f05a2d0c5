import { describe, expect, it } from 'vitest';
import {
	backward,
	buildNetwork,
	EngineError,
	forward,
	joinTimeline,
	networkGrains
} from '../index';
import { networkTimeline, nodeBackwardTimelines, nodeTimeline, rational, traceOf } from '../index';
import type { NetworkStep, Rational } from '../index';
import { exact } from '../testing/exact';
import { expectOneProcess, expectRandomAccess } from '../testing/timelines';
import { mapTimeline } from '../timeline';

const residual = buildNetwork((b) => {
	const x = b.input('x');
	const scaled = b.node('conv', { type: 'conv2d', outChannels: 1, kernelSize: 1, bias: false }, x);
	const sum = b.node('sum', { type: 'add' }, scaled, x);
	b.node('loss', { type: 'mseLoss' }, sum, b.input('target'));
});

const inputs = { x: exact([1, 1, 1, 2], [2, 3]), target: exact([1, 1, 1, 2], [4, 4]) };
const run = forward(residual, { 'conv.weight': exact([1, 1, 1, 1], [-1]) }, inputs, rational);
const gradients = backward(run, null, rational);
const timeline = networkTimeline(run, gradients, rational);

const placeOf = ({ pass, node, target }: NetworkStep<Rational>) => {
	const detail =
		target.kind === 'input' ? target.index : target.kind === 'parameter' ? target.name : '';
	return `${pass} ${node} ${target.kind} ${detail}`.trim();
};

describe('networkTimeline', () => {
	it('goes through the nodes, then back, and adds up what the readers of x hand back', () => {
		const { trace } = timeline[1];
		const maps = Array.from({ length: trace.length }, (_, index) => placeOf(trace.at(index)));
		expect(maps).toEqual([
			'forward conv output',
			'forward sum output',
			'forward loss output',
			'backward loss input 0',
			'backward sum input 0',
			'backward sum input 1',
			'backward conv input 0',
			'backward conv parameter weight',
			'backward x gradient'
		]);
		const nodes = traceOf(timeline, 'node');
		const passes = Array.from({ length: nodes.length }, (_, index) => {
			const { pass, node } = nodes.at(index);
			return `${pass} ${node}`;
		});
		expect(passes).toEqual([
			...['forward conv', 'forward sum', 'forward loss'],
			...['backward loss', 'backward sum', 'backward conv', 'backward x']
		]);
	});

	it('adds up the gradients of two paths by hand', () => {
		// x + w·x = 0, the target 4: the loss falls by 4 with each cell, which comes to x as −4 and +4.
		expect(gradients.nodes.sum?.data.map(String)).toEqual(['-4', '-4']);
		expect(gradients.nodes.x?.data.map(String)).toEqual(['0', '0']);
		expect(gradients.parameters['conv.weight'].data.map(String)).toEqual(['-20']);
		const join = joinTimeline(gradients, 'x', rational);
		const { operation } = timeline[3].trace.at(timeline[3].trace.length - 1);
		expect(join && traceOf(join, 'term').at(3)).toEqual(operation);
		if (operation.kind !== 'sum') expect.fail(`${operation.kind} is no sum`);
		const terms = operation.step.terms.map(({ reads }) => reads.map(({ tensor }) => tensor));
		expect(terms).toEqual([['sum.inputs[1]'], ['conv.inputs[0]']]);
	});

	it('has grains of one process, read in any order', () => {
		expect(timeline.map(({ id }) => id)).toEqual(networkGrains);
		const withoutInnerGrains = mapTimeline(timeline, (step) => ({
			...step,
			operation: { ...step.operation, step: { ...step.operation.step, grain: null } }
		}));
		expectOneProcess(withoutInnerGrains);
		expectRandomAccess(() => networkTimeline(run, gradients, rational));
	});

	it('ends with the last node if there are no gradients', () => {
		const there = networkTimeline(run, null, rational);
		expect(traceOf(there, 'node').length).toBe(3);
		const terms = traceOf(there, 'term');
		expect(placeOf(terms.at(terms.length - 1))).toBe('forward loss output');
	});
});

describe('the timelines of a node', () => {
	it('are those of its operation', () => {
		const cells = traceOf(nodeTimeline(run, 'conv', rational), 'cell');
		const last = cells.at(1);
		if (last.kind !== 'conv2d') expect.fail(`${last.kind} is no convolution`);
		expect(last.step.sum.toFraction()).toBe('-3');
		const back = nodeBackwardTimelines(run, gradients, 'conv', rational);
		expect(back.map(({ target }) => target)).toEqual([
			{ kind: 'input', index: 0 },
			{ kind: 'parameter', name: 'weight' }
		]);
	});

	it('are none where no gradient came', () => {
		const alone = backward(run, { conv: run.outputs.conv }, rational);
		expect(nodeBackwardTimelines(run, alone, 'sum', rational)).toEqual([]);
		expect(joinTimeline(alone, 'x', rational)).toBeNull();
	});

	it('are none of inputs and of unknown nodes', () => {
		expect(() => nodeTimeline(run, 'x', rational)).toThrow(EngineError);
		expect(() => nodeBackwardTimelines(run, gradients, 'y', rational)).toThrow(EngineError);
	});
});
