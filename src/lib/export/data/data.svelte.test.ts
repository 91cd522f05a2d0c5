import { parseRational, rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { OpenScene } from '$lib/scenes/open-scene.svelte';
import { en } from '$messages/en';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readNpy } from '../testing/read-npy';
import { writeNpy } from './npy';
import { findTensors } from './run-tensors';
import { tensorCsv } from './tensor-csv';
import { MOST_STEPS, tellSteps, traceCsv, traceJson } from './trace';

const fraction = fc
	.tuple(fc.integer(), fc.integer({ min: 1, max: 999 }))
	.map(([n, d]) => parseRational(`${n}/${d}`));
const number = fc.oneof(fraction, fc.double({ noNaN: true, noDefaultInfinity: true }));
const tensors = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 }).chain((shape) => {
	const length = shape.reduce((product, extent) => product * extent, 1);
	return fc
		.array(number, { minLength: length, maxLength: length })
		.map((data) => tensor(shape, data));
});
const double = (value: Rational | number) =>
	typeof value === 'number' ? value : rational.toNumber(value);
const read = (text: string) => Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });

it('writes tensors that a reader of NumPy’s files and of CSV finds unchanged', () => {
	fc.assert(
		fc.property(tensors, ({ shape, data }) => {
			const doubles = data.map(double);
			expect(readNpy(writeNpy({ shape, data }))).toEqual({ shape, data: doubles });
			const { data: rows, errors } = read(tensorCsv({ shape, data }));
			expect(errors).toEqual([]);
			const value = rows[0].indexOf('value');
			expect(value).toBe(shape.length);
			expect(rows.slice(1).map((row) => Number(row[value]))).toEqual(doubles);
			rows.slice(1).forEach((row, index) => {
				const place = row.slice(0, value).map(Number);
				const at = place.reduce((offset, axis, level) => offset * shape[level] + axis, 0);
				expect(at).toBe(index);
				const exact = data[index];
				if (typeof exact !== 'number') expect(parseRational(row[value + 1])).toEqual(exact);
			});
		}),
		{ numRuns: 60 }
	);
});

const open = () => new OpenScene(conv2dScene, '');

it('finds the tensors of a run by their names', () => {
	const { run } = open();
	const found = findTensors(run);
	expect(found.map(({ name }) => name)).toEqual(['input', 'weight', 'output']);
	expect(found[2].tensor.data).toEqual(run.output.data);
	expect(findTensors({ a: { shape: [2], data: [1] }, b: [1, 2], c: null })).toEqual([]);
});

it('tells every step of a grain as the page does, in both kinds of file', async () => {
	const scene = open();
	const told = await tellSteps(scene, 'term', en);
	const trace = scene.run.timeline[2].trace;
	expect(told.length).toBe(trace.length);
	const names = { step: 'step', words: 'words', table: 'table', current: 'current' };
	const { data: rows, errors } = read(
		traceCsv(told, names)
			.join('')
			.replace(/^\ufeff/, '')
	);
	expect(errors).toEqual([]);
	const lines = told.flatMap(({ step, words, table }) =>
		table.rows.map((row, index) => [
			...[`${step}`, words, table.caption, index === table.current ? '1' : '0'],
			...row
		])
	);
	expect(rows).toEqual([['step', 'words', 'table', 'current', ...told[0].table.head], ...lines]);
	const step = trace.at(4);
	expect(told[4]).toEqual({
		step: 5,
		words: conv2dScene.narrate(step, scene.run, en),
		table: conv2dScene.table(step, scene.run, en)
	});

	const head = { scene: 'conv2d', state: '', grain: 'term', length: trace.length };
	const parsed: unknown = JSON.parse(traceJson(told, head).join(''));
	expect(parsed).toEqual({ ...head, steps: told });
});

it('stops at the most steps that a file may hold, and when it is no longer wanted', async () => {
	const trace = { length: MOST_STEPS + 5, at: (index: number) => index };
	const table = { caption: '', head: [], rows: [], current: null };
	const grain = { id: 'cell', trace, indexAt: () => 0, firstMoment: () => 0, lastMoment: () => 0 };
	const scene = {
		scene: { id: 'long', narrate: (step: unknown) => `${step}`, table: () => table },
		run: {},
		encoded: null,
		player: { timeline: [grain], grain: 'cell', index: 0, pause() {}, restore: () => true }
	};
	const told = await tellSteps(scene, 'cell', en);
	expect([told.length, told.at(-1)?.words]).toEqual([MOST_STEPS, `${MOST_STEPS - 1}`]);
	const signal = AbortSignal.abort();
	await expect(tellSteps(scene, 'cell', en, { signal })).rejects.toThrow('aborted');
});
