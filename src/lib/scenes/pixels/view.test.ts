import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ZOOM, SIDE, pixelIn, pixelsIn, spanOf, viewAround, zoomOf } from './view';
import type { Pixel } from './view';

const anyZoom = fc.integer({ min: 0, max: MOST_ZOOM });
const anyPlace = fc.nat({ max: SIDE - 1 });
const anyPixel: fc.Arbitrary<Pixel> = fc.tuple(anyPlace, anyPlace);
const anyPart = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('what is in sight', () => {
	it('goes from the whole picture to four pixels, by equal enlargements', () => {
		expect(spanOf(0)).toBe(SIDE);
		expect(spanOf(MOST_ZOOM)).toBeCloseTo(4);
		expect(spanOf(10) / spanOf(11)).toBeCloseTo(spanOf(80) / spanOf(81));
		for (const zoom of [0, 37, 100]) expect(zoomOf(spanOf(zoom))).toBeCloseTo(zoom);
	});

	it('lies within the picture and has the pixel in it, at its own place', () => {
		fc.assert(
			fc.property(anyPixel, anyZoom, ([row, column], zoom) => {
				const view = viewAround([row, column], spanOf(zoom));
				const { left, top, span } = view;
				expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
				expect(Math.max(left, top) + span).toBeLessThanOrEqual(SIDE + 1e-9);
				const parts = [(column + 0.5 - left) / span, (row + 0.5 - top) / span] as const;
				expect(pixelIn(view, ...parts)).toEqual([row, column]);
			})
		);
	});

	it('holds every pixel that can be pointed at, and each once', () => {
		fc.assert(
			fc.property(
				anyPixel,
				fc.integer({ min: 70, max: MOST_ZOOM }),
				anyPart,
				anyPart,
				(pixel, zoom, right, down) => {
					const view = viewAround(pixel, spanOf(zoom));
					const found = pixelsIn(view).map(String);
					expect(found).toContain(String(pixelIn(view, right, down)));
					expect(new Set(found).size).toBe(found.length);
				}
			)
		);
	});
});
