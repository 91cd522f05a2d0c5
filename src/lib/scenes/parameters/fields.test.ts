import { describe, expect, test } from 'vitest';
import { fromRows, rational } from '$lib/engine';
import { type Field, isValidFor, readField } from './field';
import { field } from './index';

/** What a text gives: the value as text again, and the problem. */
function reading<T>(of: Field<T>, text: string) {
	const { value, problem } = readField(of, text, of.default);
	expect(isValidFor(of, value)).toBe(true);
	return [of.encode(value), problem];
}

describe('integer({ default: 5, min: 1, max: 9 })', () => {
	const size = field.integer({ default: 5, min: 1, max: 9 });
	test.each([
		['7', '7', null],
		['07', '7', null],
		['7.0', '7', null],
		['2.6', '3', 'notAnInteger'],
		['0', '1', 'outOfBounds'],
		['-3', '1', 'outOfBounds'],
		['10', '9', 'outOfBounds'],
		['9'.repeat(400), '9', 'outOfBounds'],
		['', '5', 'notANumber'],
		['seven', '5', 'notANumber'],
		['1e1', '5', 'notANumber'],
		['0x3', '5', 'notANumber'],
		['Infinity', '5', 'notANumber']
	])("'%s' gives %s, %s", (text, value, problem) => {
		expect(reading(size, text)).toEqual([value, problem]);
	});

	test('writes and reads no −0', () => {
		const shift = field.integer({ default: 0, min: -1, max: 1 });
		expect(readField(shift, '-0', 1)).toEqual({ value: 0, problem: null });
		expect(readField(shift, '-0.4', 1)).toEqual({ value: 0, problem: 'notAnInteger' });
	});

	test.each([NaN, 0, 10, 2.5, Infinity])('%s is not valid', (value) => {
		expect(isValidFor(size, value)).toBe(false);
	});
});

describe('pair({ default: [1, 1], min: [0, 0], max: [3, 5] })', () => {
	const padding = field.pair({ default: [1, 1], min: 0, max: [3, 5] });
	test.each([
		['2', '2', null],
		['2,2', '2', null],
		['2,5', '2,5', null],
		['5', '3,5', 'outOfBounds'],
		['-1,9', '0,5', 'outOfBounds'],
		['1.2,2', '1,2', 'notAnInteger'],
		['1,2,3', '1', 'wrongShape'],
		['1,', '1', 'notANumber'],
		['a,b', '1', 'notANumber'],
		['', '1', 'notANumber']
	])("'%s' gives %s, %s", (text, value, problem) => {
		expect(reading(padding, text)).toEqual([value, problem]);
	});

	test('is linked unless told otherwise, and has bounds for each side', () => {
		expect(padding).toMatchObject({ linked: true, min: [0, 0], max: [3, 5] });
	});
});

describe('choice, flag and text', () => {
	const mode = field.choice({ default: 'zeros', options: ['zeros', 'reflect'] });
	const flip = field.flag({ default: false });
	const note = field.text({ default: '', maxLength: 4 });
	test.each([
		['reflect', 'reflect', null],
		[' Reflect', 'reflect', 'notAnOption'],
		['mirror', 'zeros', 'notAnOption'],
		['', 'zeros', 'notAnOption']
	])("choice '%s' gives %s, %s", (text, value, problem) => {
		expect(reading(mode, text)).toEqual([value, problem]);
	});

	test.each([
		['1', '1', null],
		['0', '0', null],
		['TRUE', '1', 'notAnOption'],
		['off', '0', 'notAnOption'],
		['2', '0', 'notAnOption']
	])("flag '%s' gives %s, %s", (text, value, problem) => {
		expect(reading(flip, text)).toEqual([value, problem]);
	});

	test.each([
		['', '', null],
		['~%*:', '~%*:', null],
		['卷积核', '卷积核', null],
		['kernel', 'kern', 'tooLong'],
		['abc😀', 'abc\uFFFD', 'tooLong'],
		['a\uD800', 'a\uFFFD', 'malformed']
	])("text '%s' gives '%s', %s", (text, value, problem) => {
		expect(reading(note, text)).toEqual([value, problem]);
	});
});

describe('numbers', () => {
	const cells = (rows: string) =>
		fromRows(rows.split(' ').map((row) => row.split(',').map((cell) => rational.from(cell))));
	const kernel = field.numbers({
		default: cells('1,0,-1 2,0,-2 1,0,-1'),
		minShape: [1, 1, 1, 1],
		maxShape: [2, 2, 3, 3],
		min: -9,
		max: 9.5
	});
	const standard = '1,0,-1;2,0,-2;1,0,-1';

	test.each([
		['1', '1', null],
		['1/9,0.25;-2/4,+3', '1/9,1/4;-1/2,3', null],
		['1,2!3,4', '1,2!3,4', null],
		['1;2$3;4', '1;2$3;4', null],
		['1!2$3!4', '1!2$3!4', null],
		['99,-99;9.5,1', '19/2,-9;19/2,1', 'outOfBounds'],
		['1,2,3,4', standard, 'wrongShape'],
		['1,2;3', standard, 'wrongShape'],
		['1$2$3', standard, 'wrongShape'],
		['1,x', standard, 'notANumber'],
		['1,,2', standard, 'notANumber'],
		['', standard, 'notANumber'],
		['1/0', standard, 'divisionByZero'],
		['1/-2', standard, 'notANumber'],
		['1234567890123', standard, 'tooLong']
	])("'%s' gives %s, %s", (text, value, problem) => {
		expect(reading(kernel, text)).toEqual([value, problem]);
	});

	test('keep the shape of their default unless told otherwise', () => {
		const fixed = field.numbers({ default: cells('1,2') });
		expect(reading(fixed, '3,4')).toEqual(['3,4', null]);
		expect(reading(fixed, '3')).toEqual(['1,2', 'wrongShape']);
	});

	test('of one axis are a plain list', () => {
		const bias = field.numbers({ default: { shape: [2], data: cells('1,2').data } });
		expect(reading(bias, '0,-1/3')).toEqual(['0,-1/3', null]);
		expect(reading(bias, '0;1')).toEqual(['1,2', 'notANumber']);
	});

	test.each([0, 5])('cannot have %s axes', (rank) => {
		const shape = new Array<number>(rank).fill(1);
		const data = [rational.one];
		expect(() => field.numbers({ default: { shape, data } })).toThrow(RangeError);
	});

	test('are not valid with another shape, other data than the shape says, or digits beyond reading', () => {
		const { data } = cells('1,2,3,4');
		expect(isValidFor(kernel, { shape: [1, 1, 2, 2], data })).toBe(true);
		expect(isValidFor(kernel, { shape: [1, 1, 1, 4], data })).toBe(false);
		expect(isValidFor(kernel, { shape: [1, 1, 3, 3], data })).toBe(false);
		expect(isValidFor(kernel, { shape: [1, 1, 0, 4], data })).toBe(false);
		expect(isValidFor(kernel, { shape: [2, 2], data })).toBe(false);
		const tiny = rational.div(rational.one, rational.from(2 ** 50));
		expect(isValidFor(kernel, fromRows([[tiny]]))).toBe(false);
	});
});
