import { rational, tensor } from '$lib/engine';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { weightOf } from '../conv2d/kernels';
import { galleryCodec, galleryParameters, nudgeUnit } from './parameters';
import type { GalleryParameters } from './parameters';
import { SIDE } from './photo';
import { anyKernel } from './testing/sample-photos';
import { shows } from './view';

const { defaults } = galleryParameters;
const anyPlace = fc.nat({ max: SIDE - 1 });
const anyState: fc.Arbitrary<GalleryParameters> = fc.record({
	kernel: anyKernel,
	show: fc.constantFrom(...shows),
	pixel: fc.tuple(anyPlace, anyPlace)
});

describe('the state of the gallery', () => {
	it('comes back from its difference to any other', () => {
		fc.assert(
			fc.property(anyState, anyState, (state, base) => {
				const text = galleryCodec.encode(state, base);
				expect(galleryCodec.decode(text, base)).toEqual({ params: state, problems: [] });
			})
		);
	});

	it('is short, and nothing at all where nothing was changed', () => {
		expect(galleryCodec.encode(defaults, defaults)).toBe('');
		expect(galleryCodec.encode({ ...defaults, kernel: weightOf('sharpen') }, defaults)).toBe(
			'1~kernel:0,-1,0;-1,5,-1;0,-1,0'
		);
	});

	test.each([
		['1~pixel:600,-3', { pixel: [511, 0] }, ['outOfBounds']],
		['1~pixel:here', {}, ['notANumber']],
		['1~show:xray', {}, ['notAnOption']],
		['1~kernel:1,2,3', {}, ['wrongShape']],
		['1~kernel:1/0,0,0;0,0,0;0,0,0', {}, ['divisionByZero']],
		['1~stride:2', {}, ['unknownField']],
		['2~pixel:1', {}, ['version']]
	])('is put right where %s is damaged', (text, change, codes) => {
		const { params, problems } = galleryCodec.decode(text);
		expect(params).toEqual({ ...defaults, ...change });
		expect(problems.map(({ code }) => code)).toEqual(codes);
	});
});

describe('the unit of nudging', () => {
	test.each([
		['identity', '1'],
		['sobelX', '1'],
		['box', '1/9'],
		['gaussian', '1/16']
	] as const)('of %s is %s', (id, unit) => {
		expect(nudgeUnit(weightOf(id)).toFraction()).toBe(unit);
	});

	it('is the least common part of different fractions, unless that is too fine to see', () => {
		const kernel = (...weights: string[]) => tensor([3], weights.map(rational.from));
		expect(nudgeUnit(kernel('1/4', '-5/6', '2')).toFraction()).toBe('1/12');
		expect(nudgeUnit(kernel('1/7', '1/11', '1/13')).toFraction()).toBe('1');
	});
});
