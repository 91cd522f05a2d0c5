import { rational } from '$lib/engine';
import { PicturePainter, paint } from '$lib/figures/picture-painter';
import type { Paintable, Scale } from '$lib/figures/picture-painter';
import { valueColor } from '$lib/figures/value-color';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelRows } from '../conv2d/kernels';
import { ResultPainter } from './paint';
import { flatPhoto, photoFrom } from './testing/sample-photos';
import { greyScale, within } from './view';

/** A canvas that keeps what is put on it and counts the pictures that it is asked for. */
class TestCanvas implements Paintable {
	created = 0;
	readonly put: ImageData[] = [];

	createImageData(): ImageData {
		this.created += 1;
		const data = new Uint8ClampedArray(4 * 144);
		return { data, width: 12, height: 12, colorSpace: 'srgb' };
	}

	putImageData(image: ImageData): void {
		this.put.push(image);
	}
}

/** The colours that values are painted in, as `#rrggbb`. */
function painted(values: readonly number[], scale: Scale): string[] {
	const pixels = new Uint32Array(values.length);
	paint(Float32Array.from(values), scale, pixels);
	const bytes = new Uint8Array(pixels.buffer);
	return values.map((_, index) => {
		const hex = [...bytes.subarray(4 * index, 4 * index + 3)].map((byte) =>
			byte.toString(16).padStart(2, '0')
		);
		expect(bytes[4 * index + 3]).toBe(255);
		return `#${hex.join('')}`;
	});
}

const sobel = kernelRows('sobelX').flat().map(rational.toNumber);

describe('painting', () => {
	it('uses the colours that cells have', () => {
		const values = [-400, -200, 0, 25, 200, 400];
		const cells = values.map((value) => valueColor(value, 400).fill);
		expect(painted(values, { least: -400, most: 400 })).toEqual(cells);
	});

	it('draws what lies beyond the scale like its end', () => {
		const anyValue = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		for (const scale of [greyScale, { least: -30, most: 30 }])
			fc.assert(
				fc.property(anyValue, (value) => {
					expect(painted([value], scale)).toEqual(painted([within(scale, value)], scale));
				})
			);
	});

	it('gives each of the 256 grey levels a colour of its own, ever brighter', () => {
		const levels = Array.from({ length: 256 }, (_, level) => level);
		const greens = painted(levels, greyScale).map((color) => parseInt(color.slice(3, 5), 16));
		expect(new Set(painted(levels, greyScale)).size).toBeGreaterThan(220);
		expect(greens).toEqual(greens.toSorted((a, b) => a - b));
	});
});

describe('a painter', () => {
	it('draws again and again into the picture that it began with', () => {
		const [photoCanvas, resultCanvas] = [new TestCanvas(), new TestCanvas()];
		const [photos, results] = [
			new PicturePainter(photoCanvas, 12),
			new ResultPainter(resultCanvas, 12)
		];
		for (let weight = 0; weight < 50; weight++) {
			photos.draw(flatPhoto(12, weight).levels, greyScale);
			results.draw(flatPhoto(12, 9), sobel.with(4, weight), 'picture');
		}
		for (const { created, put } of [photoCanvas, resultCanvas]) {
			expect(created).toBe(1);
			expect(put).toHaveLength(50);
			expect(new Set(put).size).toBe(1);
		}
	});

	it('tells the scale that it drew on', () => {
		const edge = photoFrom(Array.from({ length: 144 }, (_, index) => (index % 12 < 6 ? 10 : 100)));
		const painter = new ResultPainter(new TestCanvas(), 12);
		expect(painter.draw(edge, sobel, 'picture')).toEqual(greyScale);
		expect(painter.draw(edge, sobel, 'signed')).toEqual({ least: -400, most: 400 });
	});
});
