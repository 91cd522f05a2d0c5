import { resolveConcatShapes } from '../../ops/concat/geometry';
import { resolveBroadcast } from '../../ops/elementwise/broadcast';
import {
	add,
	addBackward,
	addBackwardTimeline,
	addTimeline,
	concat,
	concatBackward,
	concatBackwardTimeline,
	concatTimeline,
	multiply,
	multiplyBackward,
	multiplyBackwardTimeline,
	multiplyTimeline,
	type ElementwiseGradients
} from '../../ops/linear';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { inputTimeline, withoutParameters, type LayerGradients, type LayerKind } from './kind';

/** torch.cat. */
export const concatKind: LayerKind<LayerOf<'concat'>> = {
	isExact: true,
	resolve: (layer, inputShapes) =>
		withoutParameters(resolveConcatShapes(inputShapes, layer, 'concat').outputShape),
	forward: ({ inputs, layer }) => ({ output: concat(inputs, layer) }),
	backward: ({ inputs, layer }, gradOutput) => ({
		...concatBackward(inputs, layer, gradOutput),
		parameters: {}
	}),
	timeline: ({ inputs, layer }, arithmetic) =>
		told('sum', concatTimeline(inputs, layer, arithmetic)),
	backwardTimelines: ({ inputs, layer }, gradOutput, arithmetic) =>
		inputs.map((_, index) => {
			const steps = concatBackwardTimeline(inputs, layer, gradOutput, arithmetic, index);
			return inputTimeline(told('sum', steps), index);
		})
};

const bothGradients = <T>({ input, other }: ElementwiseGradients<T>): LayerGradients<T> => ({
	inputs: [input, other],
	parameters: {}
});

const targets = ['input', 'other'] as const;

/** torch.add. */
export const addKind: LayerKind<LayerOf<'add'>> = {
	isExact: true,
	resolve: (_, [x, other]) => withoutParameters(resolveBroadcast('add', x, other)),
	forward: ({ inputs: [x, other] }, arithmetic) => ({ output: add(x, other, arithmetic) }),
	backward: ({ inputs: [x, other] }, gradOutput, arithmetic) =>
		bothGradients(addBackward(x, other, gradOutput, arithmetic)),
	timeline: ({ inputs: [x, other] }, arithmetic) => told('sum', addTimeline(x, other, arithmetic)),
	backwardTimelines: ({ inputs: [x, other] }, gradOutput, arithmetic) =>
		targets.map((target, index) => {
			const steps = addBackwardTimeline(x, other, gradOutput, arithmetic, target);
			return inputTimeline(told('sum', steps), index);
		})
};

/** torch.mul. */
export const multiplyKind: LayerKind<LayerOf<'multiply'>> = {
	isExact: true,
	resolve: (_, [x, other]) => withoutParameters(resolveBroadcast('multiply', x, other)),
	forward: ({ inputs: [x, other] }, arithmetic) => ({ output: multiply(x, other, arithmetic) }),
	backward: ({ inputs: [x, other] }, gradOutput, arithmetic) =>
		bothGradients(multiplyBackward(x, other, gradOutput, arithmetic)),
	timeline: ({ inputs: [x, other] }, arithmetic) =>
		told('sum', multiplyTimeline(x, other, arithmetic)),
	backwardTimelines: ({ inputs: [x, other] }, gradOutput, arithmetic) =>
		targets.map((target, index) => {
			const steps = multiplyBackwardTimeline(x, other, gradOutput, arithmetic, target);
			return inputTimeline(told('sum', steps), index);
		})
};
