import type { Arithmetic } from '../../arithmetic/arithmetic';
import { float64 } from '../../arithmetic/float64';
import * as activations from '../../ops/activations';
import { activate, activateBackward, type Pointwise } from '../../ops/activations/pointwise';
import { requirePreluWeight } from '../../ops/activations/prelu';
import { requireShape } from '../../tensor/shape';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { writtenValue } from '../written';
import { requireDoubles } from './doubles';
import { inputGradient, inputTimeline, withoutParameters, type LayerKind } from './kind';
import { weightedGradients } from './weights';

/** A kind of layers that applies one function to every element. */
function pointwiseKind<L>(
	op: string,
	isExact: boolean,
	functionOf: <T>(layer: L, arithmetic: Arithmetic<T>) => Pointwise<T>
): LayerKind<L> {
	return {
		isExact,
		resolve(layer, [xShape]) {
			requireShape(op, 'x', xShape);
			functionOf(layer, float64);
			return withoutParameters(xShape);
		},
		forward: ({ inputs: [x], layer }, arithmetic) => ({
			output: activate(functionOf(layer, arithmetic), x)
		}),
		backward: ({ inputs: [x], layer }, gradOutput, arithmetic) =>
			inputGradient(activateBackward(functionOf(layer, arithmetic), x, gradOutput, arithmetic)),
		timeline: ({ inputs: [x], layer }, arithmetic) =>
			told('activation', activations.activationTimeline(functionOf(layer, arithmetic), x)),
		backwardTimelines: ({ inputs: [x], layer }, gradOutput, arithmetic) => {
			const own = functionOf(layer, arithmetic);
			const steps = activations.activationBackwardTimeline(own, x, gradOutput, arithmetic);
			return [inputTimeline(told('activationGradient', steps))];
		}
	};
}

/** A kind of layers that applies one function of doubles, and is refused in exact arithmetic. */
function smoothKind<L>(op: string, functionOf: (layer: L) => Pointwise<number>): LayerKind<L> {
	const functionIn = <T>(layer: L, arithmetic: Arithmetic<T>): Pointwise<T> => {
		const ofDouble = requireDoubles(op, arithmetic);
		const { value, slope } = functionOf(layer);
		return {
			op,
			value: (x) => ofDouble(value(arithmetic.toNumber(x))),
			slope: (x) => ofDouble(slope(arithmetic.toNumber(x)))
		};
	};
	return pointwiseKind(op, false, functionIn);
}

/** torch.nn.ReLU. */
export const reluKind = pointwiseKind<LayerOf<'relu'>>('relu', true, (_, arithmetic) =>
	activations.reluPointwise(arithmetic)
);

/** torch.nn.LeakyReLU. */
export const leakyReluKind = pointwiseKind<LayerOf<'leakyRelu'>>(
	'leakyRelu',
	true,
	({ negativeSlope: written = '0.01' }, arithmetic) => {
		const negativeSlope = writtenValue('leakyRelu', 'negativeSlope', written, arithmetic);
		return activations.leakyReluPointwise({ negativeSlope }, arithmetic);
	}
);

/** torch.nn.Hardsigmoid. */
export const hardSigmoidKind = pointwiseKind<LayerOf<'hardSigmoid'>>(
	'hardSigmoid',
	true,
	(_, arithmetic) => activations.hardSigmoidPointwise(arithmetic)
);

/** The activations that need exp or a logarithm. */
export const smoothKinds: {
	readonly [Type in 'sigmoid' | 'tanh' | 'silu' | 'elu' | 'selu' | 'gelu' | 'softplus']: LayerKind<
		LayerOf<Type>
	>;
} = {
	sigmoid: smoothKind('sigmoid', () => activations.sigmoidPointwise),
	tanh: smoothKind('tanh', () => activations.tanhPointwise),
	silu: smoothKind('silu', () => activations.siluPointwise),
	elu: smoothKind('elu', activations.eluPointwise),
	selu: smoothKind('selu', () => activations.seluPointwise),
	gelu: smoothKind('gelu', activations.geluPointwise),
	softplus: smoothKind('softplus', activations.softplusPointwise)
};

/** torch.nn.PReLU, whose slopes start at 1/4. */
export const preluKind: LayerKind<LayerOf<'prelu'>> = {
	isExact: true,
	resolve({ numParameters = 1 }, [xShape]) {
		requireShape('prelu', 'x', xShape);
		const shape = [numParameters];
		requireShape('prelu', 'weight', shape);
		requirePreluWeight('prelu', xShape, shape);
		const initial = { kind: 'constant', value: 0.25 } as const;
		const parameters = [{ name: 'weight', shape, isTrainable: true, initial }];
		return { ...withoutParameters(xShape), parameters };
	},
	forward: ({ inputs: [x], parameters: { weight } }, arithmetic) => ({
		output: activations.prelu(x, weight, arithmetic)
	}),
	backward({ inputs: [x], parameters: { weight } }, gradOutput, arithmetic) {
		const gradients = activations.preluBackward(x, weight, gradOutput, arithmetic);
		return weightedGradients({ ...gradients, bias: null });
	},
	timeline: ({ inputs: [x], parameters: { weight } }, arithmetic) =>
		told('prelu', activations.preluTimeline(x, weight, arithmetic)),
	backwardTimelines: ({ inputs: [x], parameters: { weight } }, gradOutput, arithmetic) => {
		const steps = activations.preluBackwardTimeline(x, weight, gradOutput, arithmetic);
		return [inputTimeline(told('preluGradient', steps))];
	}
};
