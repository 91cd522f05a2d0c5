import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { planeLooks } from './colors';
import { pixelsCodec } from './parameters';
import type { PixelsParameters } from './parameters';
import { MOST_ZOOM, SIDE } from './view';

const { defaults } = pixelsCodec.parameters;
const anyPlace = fc.nat({ max: SIDE - 1 });
const anyState: fc.Arbitrary<PixelsParameters> = fc.record({
	zoom: fc.integer({ min: 0, max: MOST_ZOOM }),
	pixel: fc.tuple(anyPlace, anyPlace),
	planes: fc.constantFrom(...planeLooks)
});

it('comes back from its difference to any other state', () => {
	fc.assert(
		fc.property(anyState, anyState, (state, base) => {
			const text = pixelsCodec.encode(state, base);
			expect(pixelsCodec.decode(text, base)).toEqual({ params: state, problems: [] });
		})
	);
});

test.each([
	['1~zoom:900', { zoom: MOST_ZOOM }, ['outOfBounds']],
	['1~pixel:400,-2', { pixel: [SIDE - 1, 0] }, ['outOfBounds']],
	['1~planes:xray', {}, ['notAnOption']]
])('is put right where %s is damaged', (text, change, codes) => {
	const { params, problems } = pixelsCodec.decode(text);
	expect(params).toEqual({ ...defaults, ...change });
	expect(problems.map(({ code }) => code)).toEqual(codes);
});
