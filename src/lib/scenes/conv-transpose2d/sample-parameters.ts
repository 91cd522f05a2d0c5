import { rational, tensor } from '$lib/engine';
import fc from 'fast-check';
import { inputFills, kernelFills } from './fills';
import { convTranspose2dParameters as set } from './parameters';
import type { ConvTranspose2dParameters } from './parameters';

const pair = (min: number, max: number) =>
	fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));

/** Small parameters that a reader can reach, impossible ones left out: what the tests draw from. */
export const sampleParameters: fc.Arbitrary<ConvTranspose2dParameters> = fc
	.record({
		seed: fc.nat(999),
		input: fc.constantFrom(...inputFills),
		kernel: fc.constantFrom(...kernelFills),
		size: pair(1, 3),
		kernelSize: pair(1, 4),
		bias: fc.integer({ min: -2, max: 2 }),
		channels: fc.integer({ min: 1, max: 2 }),
		filters: fc.integer({ min: 1, max: 2 }),
		groups: fc.constantFrom(1, 1, 2),
		stride: pair(1, 4),
		padding: pair(0, 2),
		outputPadding: pair(0, 2),
		dilation: pair(1, 2)
	})
	.map(({ bias, ...rest }): ConvTranspose2dParameters => ({
		...{ ...set.defaults, ...rest },
		bias: tensor([1], [rational.from(bias)])
	}))
	.filter((candidate) => set.constraint(candidate) === null);
