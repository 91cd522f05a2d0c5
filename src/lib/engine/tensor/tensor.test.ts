import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	elementCount,
	EngineError,
	float64,
	formatShape,
	fromRows,
	indexAt,
	mapTensor
} from '../index';
import { offset, rational, strides, tensor, tensorEquals, toFloat64, zeros } from '../index';

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });

describe('indexing', () => {
	it('is row-major', () => {
		expect(strides([2, 3, 4])).toEqual([12, 4, 1]);
		expect(offset([2, 3, 4], [1, 2, 3])).toBe(23);
		expect(indexAt([2, 3, 4], 23)).toEqual([1, 2, 3]);
	});
	it('gives every element one place and every place one index', () => {
		fc.assert(
			fc.property(shapes, (shape) => {
				const places = Array.from({ length: elementCount(shape) }, (_, place) => place);
				expect(places.map((place) => offset(shape, indexAt(shape, place)))).toEqual(places);
			})
		);
	});
	it('is the sum of index times stride', () => {
		expect(offset([3, 5, 7], [2, 4, 6])).toBe(2 * 35 + 4 * 7 + 6 * 1);
	});
	it.each([
		[[0, -1], 'index on axis 1 -1'],
		[[-1, 0], 'index on axis 0 -1'],
		[[2, 0], 'index on axis 0 2'],
		[[0, 3], 'index on axis 1 3'],
		[[0, 0.5], 'index on axis 1 0.5'],
		[[0, NaN], 'index on axis 1 NaN'],
		[[0], 'index [0] has 1 axes, shape [2, 3] has 2'],
		[[0, 0, 0], 'index [0, 0, 0] has 3 axes']
	])('offset([2, 3], %j) throws at either end', (index, message) => {
		expect(() => offset([2, 3], index)).toThrow(EngineError);
		expect(() => offset([2, 3], index)).toThrow(`offset: ${message}`);
	});
	it.each([-1, 6, 1.5, NaN])('indexAt([2, 3], %d) throws', (place) => {
		expect(() => indexAt([2, 3], place)).toThrow('indexAt: place');
	});
});

describe('making tensors', () => {
	it('makes one image of one channel from rows', () => {
		const image = fromRows([
			[1, 2, 3],
			[4, 5, 6]
		]);
		expect(image).toEqual({ shape: [1, 1, 2, 3], data: [1, 2, 3, 4, 5, 6] });
	});
	it('fills with zeros', () => {
		expect(zeros([2, 1, 2], float64)).toEqual({ shape: [2, 1, 2], data: [0, 0, 0, 0] });
		expect(zeros([], rational).data).toEqual([rational.zero]);
	});
	it('keeps the data it is given', () => {
		const data = [1, 2];
		expect(tensor([2], data).data).toBe(data);
	});
	it.each([
		[
			'a short tensor',
			() => tensor([2, 2], [1, 2, 3]),
			'wrongLength',
			'tensor: data has 3 elements'
		],
		['a long tensor', () => tensor([2], [1, 2, 3]), 'wrongLength', 'shape [2] asks for 2'],
		['an empty axis', () => tensor([0, 2], []), 'notPositiveInteger', 'extent on axis 0 0'],
		['half a row', () => zeros([1.5], float64), 'notPositiveInteger', 'zeros: shape extent'],
		['NaN rows', () => zeros([2, NaN], float64), 'notPositiveInteger', 'axis 1 NaN'],
		['no rows', () => fromRows([]), 'notPositiveInteger', 'fromRows: rows extent on axis 2 0'],
		['no columns', () => fromRows([[]]), 'notPositiveInteger', 'fromRows: rows extent on axis 3 0'],
		[
			'ragged rows',
			() => fromRows([[1, 2], [3]]),
			'wrongLength',
			'row 1 has 1 cells where row 0 has 2'
		]
	])('refuses %s', (_, make, code, message) => {
		expect(make).toThrow(EngineError);
		expect(make).toThrow(expect.objectContaining({ code }));
		expect(make).toThrow(message);
	});
});

describe('whole tensors', () => {
	const image = tensor([2, 2], ['1/2', '-3', '0.25', '7'].map(rational.from));

	it('maps values with their place, keeping the shape', () => {
		const places = mapTensor(image, (value, place) => `${place}: ${value.toFraction()}`);
		expect(places).toEqual({ shape: [2, 2], data: ['0: 1/2', '1: -3', '2: 1/4', '3: 7'] });
	});
	it('turns into doubles', () => {
		expect(toFloat64(image, rational)).toEqual({ shape: [2, 2], data: [0.5, -3, 0.25, 7] });
	});
	it('is equal only to the same shape with the same values', () => {
		const same = mapTensor(image, (value) => rational.mul(rational.from('2/2'), value));
		expect(tensorEquals(image, same, rational)).toBe(true);
		expect(tensorEquals(image, { ...same, shape: [4] }, rational)).toBe(false);
		expect(tensorEquals(image, { ...same, shape: [1, 4] }, rational)).toBe(false);
		const changed = same.data.with(3, rational.zero);
		expect(tensorEquals(image, { ...same, data: changed }, rational)).toBe(false);
	});
	it('has a shape that is written in brackets', () => {
		expect(formatShape([1, 3, 224, 224])).toBe('[1, 3, 224, 224]');
	});
});
