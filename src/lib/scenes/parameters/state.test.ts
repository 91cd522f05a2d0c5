import { describe, expect, test } from 'vitest';
import { defineParameters, field, placedText, stateCodec, unplacedText } from './index';
import { sampleStates } from './sample-scene';

const { defaults, encode, decode } = sampleStates;

describe('the text of a state', () => {
	test('is short, and readable', () => {
		const params = { ...defaults.params, stride: [2, 2] as const, rotateKernel: true };
		expect(encode(defaults)).toBe('');
		expect(encode({ ...defaults, params, grain: 'map' })).toBe('1~stride:2~rotateKernel:1');
		expect(encode({ ...defaults, grain: 'term', index: 17 })).toBe('1~at:term.17');
		expect(
			encode({ params, grain: 'cell', index: 0, pinned: { tensor: 'input', index: [0, 0, 2, 3] } })
		).toBe('1~stride:2~rotateKernel:1~at:cell.0~pin:input.0.0.2.3');
	});

	test('without a place means the first step of the coarsest grain, wherever the scene opens', () => {
		const params = { ...defaults.params, digit: 3 };
		expect(defaults).toMatchObject({ grain: 'cell', index: 0 });
		expect(decode('').state).toBe(defaults);
		expect(decode('1~digit:3').state).toEqual({ ...defaults, params, grain: 'map' });
		expect(decode(unplacedText).state).toEqual({ ...defaults, grain: 'map' });
		expect(encode({ ...defaults, params })).toBe('1~digit:3~at:cell.0');
		expect(encode({ ...defaults, grain: 'map' })).toBe('1~at:map.0');
		expect(decode(placedText({ grain: 'term', index: 4 })).state).toEqual({
			...defaults,
			grain: 'term',
			index: 4
		});
	});

	test('without a place leaves a lesson’s own state where that is', () => {
		const base = { ...defaults, grain: 'cell', index: 0 } as const;
		const params = { ...defaults.params, digit: 3 };
		expect(encode({ ...base, params }, base)).toBe('1~digit:3');
		expect(decode('1~digit:3', base).state).toEqual({ ...base, params });
	});

	test('says what differs from a lesson’s own state, even that nothing is pinned', () => {
		const pinned = { tensor: 'input', index: [0, 0, 1, 1] };
		const base = { ...defaults, grain: 'cell', index: 2, pinned } as const;
		expect(encode(base, base)).toBe('');
		expect(encode(defaults, base)).toBe('1~at:cell.0~pin:');
		expect(decode('1~at:cell.0~pin:', base)).toEqual({ state: defaults, problems: [] });
		expect(decode('', base).state).toBe(base);
	});

	test('may leave out the first step, and may have been encoded once too often', () => {
		expect(decode('1~at:cell').state).toEqual({ ...defaults, grain: 'cell' });
		expect(decode('1%7Estride%3A2').state.params.stride).toEqual([2, 2]);
		expect(decode('1%7Estride%3A2').problems).toEqual([]);
	});
});

describe('a damaged state', () => {
	const at = (grain: string, index: number) => ({ grain, index, pinned: null });
	test.each([
		['2~stride:2', at('cell', 0), null, 'version'],
		['stride:2', at('cell', 0), null, 'version'],
		['1stride:2', at('cell', 0), null, 'version'],
		['1~at:term.36', at('term', 35), 'at', 'outOfBounds'],
		[`1~at:term.${'9'.repeat(400)}`, at('term', 35), 'at', 'outOfBounds'],
		['1~stride:2~at:cell.3', at('cell', 0), 'at', 'outOfBounds'],
		['1~at:cell.2)', at('cell', 2), 'at', 'malformed'],
		['1~at:cell.-2', at('cell', 0), 'at', 'malformed'],
		['1~at:pixel.2', at('map', 0), 'at', 'notAnOption'],
		['1~at:', at('map', 0), 'at', 'malformed'],
		['1~at:cell.1~at:cell.2', at('cell', 1), 'at', 'repeatedField'],
		['1~pin:weight.0.0.0.0', at('map', 0), 'pin', 'notAnOption'],
		['1~pin:input.0.0.4.0', at('map', 0), 'pin', 'outOfBounds'],
		['1~pin:input.0.0', at('map', 0), 'pin', 'wrongShape'],
		['1~pin:input', at('map', 0), 'pin', 'malformed'],
		['1~zoom:3', at('map', 0), 'zoom', 'unknownField']
	])("'%.30s' is read as the nearest", (text, place, name, code) => {
		const { state, problems } = decode(text);
		expect(state).toMatchObject(place);
		expect(problems).toMatchObject([{ field: name, code }]);
		expect(sampleStates.valid(state)).toBe(true);
	});

	test('keeps the cell that is pinned when there is only something behind it', () => {
		const { state, problems } = decode('1~pin:output.0.0.1.1.');
		expect(state.pinned).toEqual({ tensor: 'output', index: [0, 0, 1, 1] });
		expect(problems).toEqual([{ field: 'pin', code: 'malformed', text: 'output.0.0.1.1.' }]);
	});

	test('beyond 8192 characters is not read at all', () => {
		const { state, problems } = decode(`1~digit:3${'~'.repeat(8192)}`);
		expect(state).toBe(defaults);
		expect(problems).toMatchObject([{ field: null, code: 'tooLong' }]);
	});
});

test('a step or a pin of the base that the run no longer has is put right in silence', () => {
	const pinned = { tensor: 'output', index: [0, 0, 1, 1] };
	const base = { ...defaults, grain: 'term', index: 30, pinned } as const;
	const { state, problems } = decode('1~stride:2', base);
	expect(problems).toEqual([]);
	expect(state).toMatchObject({ grain: 'term', index: 8, pinned: null });
});

test('stateCodec refuses what it could not write', () => {
	const parameters = defineParameters({ digit: field.integer({ default: 0, min: 0, max: 9 }) });
	const clash = defineParameters({ at: field.flag({ default: true }) });
	expect(() => stateCodec({ parameters: clash, grains: ['map'] })).toThrow("named 'at'");
	expect(() => stateCodec({ parameters, grains: [] })).toThrow('no grain');
	expect(() => stateCodec({ parameters, grains: ['a.b'] })).toThrow("the name 'a.b'");
	const grains: readonly string[] = ['map'];
	expect(() => stateCodec({ parameters, grains, openingGrain: 'term' })).toThrow("grain 'term'");
	const tensors = ['x~y'];
	expect(() => stateCodec({ parameters, grains: ['map'], tensors })).toThrow("the name 'x~y'");
});

test('without facts about its runs, a codec takes any step and any cell of a known tensor', () => {
	const parameters = defineParameters({ digit: field.integer({ default: 0, min: 0, max: 9 }) });
	const codec = stateCodec({ parameters, grains: ['step'], tensors: ['x'] });
	const { state, problems } = codec.decode('1~at:step.123456~pin:x.7');
	expect(problems).toEqual([]);
	expect(state).toEqual({
		params: { digit: 0 },
		grain: 'step',
		index: 123456,
		pinned: { tensor: 'x', index: [7] }
	});
});
