import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Rational, type Tensor, rational } from '$lib/engine';
import { defineParameters, field } from './index';
import { sampleParameters } from './sample-scene';

const { defaults, decode, encode } = sampleParameters;

describe('a set of parameters', () => {
	test('knows the type of every parameter and of every field', () => {
		expectTypeOf(defaults.stride).toEqualTypeOf<readonly [height: number, width: number]>();
		expectTypeOf(defaults.paddingMode).toEqualTypeOf<
			'zeros' | 'reflect' | 'replicate' | 'circular'
		>();
		expectTypeOf(defaults.kernel).toEqualTypeOf<Tensor<Rational>>();
		expect(sampleParameters.fields.padding.max).toEqual([3, 5]);
		expect(sampleParameters.fields.paddingMode.options).toHaveLength(4);
	});

	test('writes only what differs from the base', () => {
		const params = { ...defaults, stride: [2, 1] as const, digit: 3 };
		expect(encode(defaults)).toBe('');
		expect(encode(params)).toBe('stride:2,1~digit:3');
		expect(encode({ ...params, digit: 4 }, params)).toBe('digit:4');
		expect(encode(defaults, params)).toBe('stride:1~digit:7');
	});

	test('reads what it does not find from the base', () => {
		const base = { ...defaults, digit: 3 };
		expect(decode('stride:2', base)).toEqual({
			params: { ...base, stride: [2, 2] },
			problems: []
		});
	});

	test('keeps a text whole, whatever it is made of', () => {
		const note = '~:%7E*-**.+& =卷';
		expect(decode(encode({ ...defaults, note })).params.note).toBe(note);
	});

	test.each([
		['digit:12', [{ field: 'digit', code: 'outOfBounds', text: '12' }]],
		[
			'digit:x~stride:0',
			[
				{ field: 'stride', code: 'outOfBounds', text: '0' },
				{ field: 'digit', code: 'notANumber', text: 'x' }
			]
		],
		['digt:1', [{ field: 'digt', code: 'unknownField', text: '1' }]],
		['__proto__:1', [{ field: '__proto__', code: 'unknownField', text: '1' }]],
		['digit:1~digit:2', [{ field: 'digit', code: 'repeatedField', text: '2' }]],
		['digit', [{ field: null, code: 'malformed', text: 'digit' }]],
		['note:' + 'a'.repeat(50), [{ field: 'note', code: 'tooLong', text: 'a'.repeat(40) + '…' }]],
		[
			'digit:1'.padEnd(8193, '~'),
			[{ field: null, code: 'tooLong', text: 'digit:1'.padEnd(40, '~') + '…' }]
		]
	])("'%.30s' is put right and reported", (text, problems) => {
		const read = decode(text);
		expect(read.problems).toEqual(problems);
		expect(sampleParameters.valid(read.params)).toBe(true);
	});

	test('refuses a name or a default that cannot be', () => {
		const digit = field.integer({ default: 10, min: 0, max: 9 });
		const flag = field.flag({ default: true });
		expect(() => defineParameters({ digit })).toThrow('the default of digit is not valid');
		expect(() => defineParameters({ 'a:b': flag })).toThrow("the name 'a:b'");
		const never = () => sampleParameters.constraint({ ...defaults, stride: [0, 0] });
		expect(() => defineParameters({ flag }, never)).toThrow('the defaults are impossible');
	});
});

describe('values that are impossible together', () => {
	const big = 'kernel:1,1,1,1,1;1,1,1,1,1;1,1,1,1,1;1,1,1,1,1;1,1,1,1,1';

	test('lose the one that makes them so, with the reason', () => {
		const { params, problems } = decode(`${big}~digit:3`);
		expect(params).toEqual({ ...defaults, digit: 3 });
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ field: 'kernel', code: 'impossible' });
		expect(problems[0].reason?.code).toBe('kernelDoesNotFit');
	});

	test('are kept if they are possible after all', () => {
		const { params, problems } = decode(`${big}~padding:1`);
		expect(problems).toEqual([]);
		expect(params.kernel.shape).toEqual([1, 1, 5, 5]);
	});

	test('all go back to the base if no single one helps', () => {
		const even = ({ a, b, c }: { a: number; b: number; c: number }) =>
			a + b + c > 2 ? sampleParameters.constraint({ ...defaults, stride: [0, 0] }) : null;
		const digit = field.integer({ default: 0, min: 0, max: 9 });
		const set = defineParameters({ a: digit, b: digit, c: digit }, even);
		const { params, problems } = set.decode('a:4~b:4~c:4');
		expect(params).toEqual({ a: 0, b: 0, c: 0 });
		expect(problems).toMatchObject([{ field: null, code: 'impossible' }]);
	});

	test('are not valid', () => {
		const kernel = { shape: [1, 1, 1, 5], data: new Array<Rational>(5).fill(rational.one) };
		expect(sampleParameters.valid({ ...defaults, kernel })).toBe(false);
		expect(sampleParameters.valid({ ...defaults, kernel, padding: [0, 1] })).toBe(true);
	});
});
