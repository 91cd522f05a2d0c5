import { conv2dConsumers, conv2dTaps, rational } from '$lib/engine';
import type { Conv2dStep, Conv2dTap, Rational } from '$lib/engine';
import { cellKey } from '../places';
import type { Place } from '../places';
import type { Conv2dRun } from './run';

/** The scene's figures whose cells can be pointed at. Kernel and products go by the input's channels. */
export type Conv2dFigure = 'input' | 'kernel' | 'product' | 'output';

export type FormulaTerm = 'input' | 'kernel' | 'output' | 'bias';

export type Conv2dPlace = Place<Conv2dFigure, FormulaTerm>;

/** What answers to a place: cells by figure, and terms of the sum of the current output cell. */
export interface Links {
	readonly input: ReadonlySet<string>;
	readonly kernel: ReadonlySet<string>;
	readonly output: ReadonlySet<string>;
	readonly terms: ReadonlySet<number>;
	readonly formula: FormulaTerm | null;
}

const none: Links = {
	input: new Set(),
	kernel: new Set(),
	output: new Set(),
	terms: new Set(),
	formula: null
};

type Tap = Conv2dTap<Rational>;

const inputKeys = (taps: readonly Tap[]) =>
	new Set(taps.map(({ channel, position }) => cellKey(channel, ...position)));

/** Kernel cells by the channel of the input that they are multiplied with. */
const kernelKeys = (taps: readonly Tap[]) =>
	new Set(taps.map(({ channel, kernel }) => cellKey(channel, ...kernel)));

function termsWhere(taps: readonly Tap[], holds: (tap: Tap) => boolean): ReadonlySet<number> {
	return new Set(taps.flatMap((tap, term) => (holds(tap) ? [term] : [])));
}

function ofTerms(taps: readonly Tap[], terms: ReadonlySet<number>): Omit<Links, 'formula'> {
	const chosen = taps.filter((_, term) => terms.has(term));
	return { input: inputKeys(chosen), kernel: kernelKeys(chosen), output: new Set(), terms };
}

/** Everything that a place of the scene depends on, or that depends on it. */
export function linksOf(
	run: Conv2dRun,
	step: Conv2dStep<Rational>,
	place: Conv2dPlace | null
): Links {
	if (!place) return none;
	const { taps } = step;
	const all = termsWhere(taps, () => true);

	if (place.figure === 'formula') {
		const { input, kernel, output, terms } = ofTerms(taps, all);
		const [, oc, oh, ow] = step.output;
		return {
			input: place.term === 'input' ? input : none.input,
			kernel: place.term === 'kernel' ? kernel : none.kernel,
			output: place.term === 'output' ? new Set([cellKey(oc, oh, ow)]) : output,
			terms: place.term === 'output' ? terms : none.terms,
			formula: place.term
		};
	}

	const { row, column } = place.cell;
	switch (place.figure) {
		case 'input': {
			const consumers = conv2dConsumers(run.geometry, [0, place.channel, row, column]);
			const terms = termsWhere(
				taps,
				({ channel, source }) =>
					channel === place.channel && source?.[0] === row && source[1] === column
			);
			const output = new Set(consumers.map(({ output: [, oc, oh, ow] }) => cellKey(oc, oh, ow)));
			return { ...ofTerms(taps, terms), output, formula: 'input' };
		}
		case 'kernel': {
			const terms = termsWhere(
				taps,
				({ channel, kernel }) =>
					channel === place.channel && kernel[0] === row && kernel[1] === column
			);
			return { ...ofTerms(taps, terms), formula: 'kernel' };
		}
		case 'product': {
			const terms = termsWhere(
				taps,
				({ channel, offset }) =>
					channel === place.channel && offset[0] === row && offset[1] === column
			);
			return { ...ofTerms(taps, terms), formula: null };
		}
		case 'output': {
			const output = [0, place.channel, row, column] as const;
			const read = conv2dTaps(run.input, run.weight, run.geometry, rational, output);
			const isCurrent = step.output.every((value, axis) => value === output[axis]);
			return {
				input: inputKeys(read),
				kernel: kernelKeys(read),
				output: new Set([cellKey(place.channel, row, column)]),
				terms: isCurrent ? all : none.terms,
				formula: 'output'
			};
		}
	}
}
