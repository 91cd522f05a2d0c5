import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputFills, kernelFills } from '../conv-transpose2d/fills';
import { thereAndBackCodec as codec } from './parameters';
import { runThereAndBack } from './run';

const parameters = fc.record({
	picture: fc.constantFrom(...inputFills),
	kernel: fc.constantFrom(...kernelFills),
	seed: fc.nat(999),
	size: fc.integer({ min: 4, max: 7 }),
	kernelSize: fc.integer({ min: 1, max: 4 }),
	stride: fc.integer({ min: 1, max: 4 })
});

describe('there and back', () => {
	it('always comes back to the shape, whatever is set, and from a link', () => {
		fc.assert(
			fc.property(parameters, (given) => {
				const { picture, back, outputPadding } = runThereAndBack(given);
				expect(back.shape).toEqual(picture.shape);
				expect(outputPadding).toBeLessThan(given.stride);
				expect(codec.decode(codec.encode(given, null))).toEqual({ params: given, problems: [] });
			}),
			{ numRuns: 60 }
		);
	});

	it('comes back to the numbers with a kernel of one 1, and not with the defaults', () => {
		const { defaults } = codec.parameters;
		const one = runThereAndBack({ ...defaults, kernelSize: 1, stride: 1 });
		expect(one.same).toBe(one.picture.data.length);
		const usual = runThereAndBack(defaults);
		expect(usual.same).toBeLessThan(usual.picture.data.length / 4);
	});
});
