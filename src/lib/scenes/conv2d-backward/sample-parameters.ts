import { parseRational, seededRandom, tensor } from '$lib/engine';
import type { Conv2dBackwardTarget, PaddingMode } from '$lib/engine';
import fc from 'fast-check';
import type { PaddingChoice } from '../conv2d/padding-field';
import { gradientIds } from '../window/gradient-choice';
import { conv2dBackwardParameters as set, targets } from './parameters';
import type { Conv2dBackwardParameters } from './parameters';

/** Numbers that a seed stands for, thirds among them. */
function drawn(shape: readonly number[], seed: number) {
	const random = seededRandom(seed);
	const count = shape.reduce((product, extent) => product * extent);
	const data = Array.from({ length: count }, () =>
		parseRational(`${Math.floor(random() * 9) - 4}/${random() < 0.3 ? 3 : 1}`)
	);
	return tensor(shape, data);
}

/** Small parameters that a reader can reach, impossible ones left out: what the tests draw from. */
export const sampleParameters: fc.Arbitrary<Conv2dBackwardParameters> = fc
	.record({
		target: fc.constantFrom(...targets),
		seed: fc.nat(999),
		gradient: fc.constantFrom(...gradientIds),
		size: fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })),
		kernel: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
		channels: fc.constantFrom([1, 1, 1], [2, 1, 1], [1, 2, 1], [2, 2, 2], [2, 2, 1]),
		stride: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
		padding: fc.constantFrom<PaddingChoice>('valid', 'same', 'full', {
			top: 1,
			left: 0,
			bottom: 1,
			right: 2
		}),
		paddingMode: fc.constantFrom<PaddingMode>('zeros', 'zeros', 'reflect', 'circular', 'replicate'),
		dilation: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
		rotateKernel: fc.boolean()
	})
	.map(({ size, kernel, channels, ...rest }): Conv2dBackwardParameters => {
		const [inChannels, filters, groups] = channels;
		return {
			...{ ...set.defaults, ...rest, groups },
			cells: drawn([1, inChannels, ...size], rest.seed),
			weight: drawn([filters, inChannels / groups, ...kernel], rest.seed + 1),
			bias: drawn([filters], rest.seed + 2)
		};
	})
	.filter((candidate) => set.constraint(candidate) === null);

/** Those that lead to one target. */
export const leadingTo = (target: Conv2dBackwardTarget): fc.Arbitrary<Conv2dBackwardParameters> =>
	sampleParameters.map((given) => ({ ...given, target }));
