import { float64 } from '../../arithmetic/float64';
import { hardSigmoidPointwise, leakyReluPointwise, reluPointwise } from './piecewise';
import type { Pointwise } from './pointwise';
import {
	eluPointwise,
	geluPointwise,
	seluPointwise,
	sigmoidPointwise,
	siluPointwise,
	softplusPointwise,
	tanhPointwise
} from './smooth';

/** The activations with their default options, as functions of one double: `activations.relu.slope(2)`. */
export const activations = {
	relu: reluPointwise(float64),
	leakyRelu: leakyReluPointwise({}, float64),
	hardSigmoid: hardSigmoidPointwise(float64),
	sigmoid: sigmoidPointwise,
	tanh: tanhPointwise,
	silu: siluPointwise,
	elu: eluPointwise(),
	selu: seluPointwise,
	gelu: geluPointwise(),
	softplus: softplusPointwise()
} satisfies Readonly<Record<string, Pointwise<number>>>;

/** The name of an activation that needs no weights. */
export type ActivationName = keyof typeof activations;
