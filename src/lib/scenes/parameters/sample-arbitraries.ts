import fc from 'fast-check';
import { type Rational, type Tensor, rational } from '$lib/engine';
import type { SceneState } from './index';
import { type SampleParameters, sampleParameters, sampleStates } from './sample-scene';

type SampleState = SceneState<SampleParameters, 'map' | 'cell' | 'term'>;

const { fields } = sampleParameters;

const fractions: fc.Arbitrary<Rational> = fc
	.tuple(fc.integer({ min: -255, max: 255 }), fc.constantFrom(1, 1, 1, 2, 3, 9, 16))
	.map(([numerator, denominator]) =>
		rational.div(rational.from(numerator), rational.from(denominator))
	);

function tensors(...shape: number[]): fc.Arbitrary<Tensor<Rational>> {
	const length = shape.reduce((product, extent) => product * extent, 1);
	return fc
		.array(fractions, { minLength: length, maxLength: length })
		.map((data) => ({ shape, data }));
}

const extents = fc.integer({ min: 1, max: 5 });
const pairs = (max: number) =>
	fc.tuple(fc.integer({ min: max > 3 ? 1 : 0, max: 3 }), fc.integer({ min: 1, max }));

/** Parameters that are valid, each and together. */
export const validParameters: fc.Arbitrary<SampleParameters> = fc
	.record({
		input: tensors(1, 1, 4, 4),
		kernel: fc
			.tuple(fc.integer({ min: 1, max: 2 }), extents, extents)
			.chain(([maps, height, width]) => tensors(maps, 1, height, width)),
		stride: pairs(4),
		padding: pairs(3),
		paddingMode: fc.constantFrom(...fields.paddingMode.options),
		rotateKernel: fc.boolean(),
		digit: fc.integer({ min: 0, max: 9 }),
		note: fc.string({ unit: 'grapheme', maxLength: 10 }).filter((text) => text.length <= 30)
	})
	.filter((params) => sampleParameters.valid(params));

/** States that are valid, most of them at the default of some parameters. */
export const validStates: fc.Arbitrary<SampleState> = fc
	.record({
		changed: validParameters,
		names: fc.subarray(Object.keys(fields)),
		grain: fc.constantFrom('map', 'cell', 'term'),
		progress: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
		pinned: fc.option(
			fc.record({
				tensor: fc.constantFrom('input', 'output'),
				index: fc.tuple(fc.constant(0), fc.constant(0), fc.nat(3), fc.nat(3))
			})
		)
	})
	.map(({ changed, names, grain, progress, pinned }): SampleState => {
		const some = { ...changed };
		if (!names.includes('note')) some.note = sampleParameters.defaults.note;
		if (!names.includes('input')) some.input = sampleParameters.defaults.input;
		if (!names.includes('digit')) some.digit = sampleParameters.defaults.digit;
		const asked = `1~at:${grain}.${Number.MAX_SAFE_INTEGER}`;
		const start = { ...sampleStates.defaults, params: some };
		const last = sampleStates.decode(asked, start).state.index;
		return { params: some, grain, index: Math.floor(progress * (last + 1)), pinned };
	})
	.filter((state) => sampleStates.valid(state));

const alphabet = fc.constantFrom(
	...'~:,;!$.*-/%0123456789',
	...['1~', 'at:', 'pin:', 'stride:', '%7E', '%25', '𝟙', '\uD800', ' ', '+', 'NaN', '1/0', '1e9']
);

/** Texts that are states with a few characters cut out, put in or doubled. */
export const damagedTexts: fc.Arbitrary<string> = fc
	.tuple(
		validStates.map((state) => sampleStates.encode(state)),
		fc.array(fc.tuple(fc.nat(400), fc.nat(3), fc.array(alphabet, { maxLength: 2 })), {
			minLength: 1,
			maxLength: 4
		})
	)
	.map(([text, wounds]) =>
		wounds.reduce((damaged, [place, length, inserted]) => {
			const start = place % (damaged.length + 1);
			return damaged.slice(0, start) + inserted.join('') + damaged.slice(start + length);
		}, text)
	);

/** Texts of every kind that may stand where a state should. */
export const anyTexts: fc.Arbitrary<string> = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.array(alphabet, { maxLength: 30 }).map((parts) => `1~${parts.join('')}`),
	damagedTexts,
	damagedTexts.map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))),
	fc
		.constantFrom(...['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
		.map((name) => `1~${name}:1`)
);
