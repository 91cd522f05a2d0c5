import { rational } from '$lib/engine';
import { galleryWords } from '$messages/gallery';
import { describe, expect, it, test } from 'vitest';
import type { Scale } from '$lib/figures/picture-painter';
import { kernelRows, weightOf } from '../conv2d/kernels';
import { galleryKernelIdOf, galleryKernelIds } from './gallery-kernels';
import { greyScale, viewOf, weightSum } from './view';
import { tellDrawn, tellWeightSum } from './words';

const english = galleryWords.en;

describe('the automatic view', () => {
	test.each([
		['identity', 'picture'],
		['box', 'picture'],
		['gaussian', 'picture'],
		['sharpen', 'picture'],
		['emboss', 'picture'],
		['sobelX', 'signed'],
		['sobelY', 'signed'],
		['laplacian', 'signed']
	] as const)('of %s is %s', (id, view) => {
		expect(viewOf('auto', weightOf(id))).toBe(view);
	});

	it('gives way to the view that the reader chooses', () => {
		for (const view of ['picture', 'signed'] as const)
			for (const id of galleryKernelIds) expect(viewOf(view, weightOf(id))).toBe(view);
	});
});

describe('the gallery', () => {
	it('knows its own kernels, all of them 3×3', () => {
		for (const id of galleryKernelIds) {
			expect(kernelRows(id).map((row) => row.length)).toEqual([3, 3, 3]);
			expect(galleryKernelIdOf(weightOf(id))).toBe(id);
		}
	});

	it('says what weights add up to, exactly', () => {
		expect(tellWeightSum(weightSum(weightOf('box')), english)).toBe(english.weightSum.one);
		expect(tellWeightSum(weightSum(weightOf('laplacian')), english)).toBe(english.weightSum.zero);
		expect(tellWeightSum(rational.from('-1/3'), english)).toContain('−1/3');
	});
});

describe('how a sum is drawn', () => {
	const signed: Scale = { least: -400, most: 400 };

	test.each([
		['12', greyScale, 'drawn in this very shade'],
		['255', greyScale, 'drawn in this very shade'],
		['1234/9', greyScale, 'drawn as the grey level 137'],
		['-1/9', greyScale, 'below 0: drawn black'],
		['2551/10', greyScale, 'above 255: drawn white'],
		['0', signed, 'zero: drawn black'],
		['1/9', signed, 'positive: drawn on the white side'],
		['-400', signed, 'negative: drawn on the rose side'],
		['-401', signed, 'beyond the scale: drawn like −400'],
		['649', signed, 'beyond the scale: drawn like 400']
	])('%s', (sum, scale, words) => {
		expect(tellDrawn(rational.from(sum), scale, english)).toBe(words);
	});
});
