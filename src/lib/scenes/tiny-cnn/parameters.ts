import { parseRational, rational, tensor } from '$lib/engine';
import type { Mixed, NamedTensors, Rational, Tensor } from '$lib/engine';
import { epsilonField } from '../nudge/epsilon-field';
import { defineParameters, field } from '../parameters';
import { CLASSES, lossKinds } from './network';
import type { LossKind } from './network';

/** The tensors that are learned, by their names in figures. */
export const learned = ['convWeight', 'convBias', 'denseWeight', 'denseBias'] as const;

export type Learned = (typeof learned)[number];

/** Their names in the network. */
export const learnedKeys: Readonly<Record<Learned, string>> = {
	convWeight: 'conv.weight',
	convBias: 'conv.bias',
	denseWeight: 'dense.weight',
	denseBias: 'dense.bias'
};

/** The numbers that the network starts with. */
export interface TinyNumbers extends Readonly<Record<Learned, Tensor<Rational>>> {
	/** The picture [1, 1, 6, 6]. */
	readonly x: Tensor<Rational>;
}

/** Everything that a reader can set about the tiny network. */
export interface TinyParameters extends TinyNumbers {
	readonly loss: LossKind;
	/** The right class, for the loss of classes. */
	readonly label: number;
	/** What the scores should be [1, 3], for the squared error. */
	readonly target: Tensor<Rational>;
	/** The learning rate [1]. */
	readonly rate: Tensor<Rational>;
	/** The number that is nudged, and its place in its tensor. */
	readonly nudge: Learned;
	readonly nudgeAt: number;
	/** By how much it is nudged [1]. */
	readonly epsilon: Tensor<Rational>;
}

/** Those tensors, by those names. */
export function learnedOf(numbers: TinyNumbers): NamedTensors<Mixed> {
	return Object.fromEntries(learned.map((name) => [learnedKeys[name], numbers[name]]));
}

/** Numbers by their places, as text with blanks between. */
const written = (shape: readonly number[], text: string) =>
	tensor(
		shape,
		text
			.trim()
			.split(/\s+/)
			.map((number) => parseRational(number))
	);

/** One number by itself. */
export const single = (text: string) => tensor([1], [parseRational(text)]);

const standard: TinyNumbers = {
	x: written(
		[1, 1, 6, 6],
		`0 2 2 1 1 0
		 0 0 0 0 1 0
		 0 0 0 1 0 0
		 0 0 2 0 0 0
		 0 0 2 0 0 0
		 0 0 1 0 0 0`
	),
	convWeight: written([2, 1, 3, 3], '1 0 -1  1 0 -1  1 0 -1   -1 -1 0  -1 0 1  0 1 1'),
	convBias: written([2], '1/2 1/2'),
	denseWeight: written(
		[CLASSES, 8],
		`   0 -1/4 -1/4   0    0 -1/2  1/4 -1/4
		  1/4 -1/4  1/2 1/4  1/2  1/4 -1/4 -1/4
		 -1/4  1/4  1/4 1/4 -1/4  1/4 -1/4  1/2`
	),
	denseBias: written([CLASSES], '1/4 0 -1/4')
};

/** The largest learning rate that can be set. */
export const mostRate = rational.from(1000);

const numbers = (value: Tensor<Rational>) =>
	field.numbers({ default: value, min: -1000, max: 1000 });

const fields = {
	loss: field.choice<LossKind>({ default: 'crossEntropy', options: lossKinds }),
	x: numbers(standard.x),
	convWeight: numbers(standard.convWeight),
	convBias: numbers(standard.convBias),
	denseWeight: numbers(standard.denseWeight),
	denseBias: numbers(standard.denseBias),
	label: field.integer({ default: 2, min: 0, max: CLASSES - 1 }),
	target: numbers(written([1, CLASSES], '0 0 1')),
	rate: field.numbers({ default: single('1/50'), min: 0, max: mostRate }),
	nudge: field.choice<Learned>({ default: 'convWeight', options: learned }),
	nudgeAt: field.integer({ default: 0, min: 0, max: 23 }),
	epsilon: { ...epsilonField, default: single('1/8') }
};

/** The parameters of the tiny network: defaults, bounds, and their text in a link. */
export const tinyParameters = defineParameters<TinyParameters, typeof fields>(fields);
