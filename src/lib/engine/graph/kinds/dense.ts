import { EngineError, requirePositiveInteger } from '../../errors';
import { resolveFlatten } from '../../ops/flatten/flatten';
import {
	flatten,
	flattenBackward,
	flattenBackwardTimeline,
	flattenTimeline,
	linear,
	linearBackward,
	linearBackwardTimeline,
	linearTimeline
} from '../../ops/linear';
import { formatShape, requireRank } from '../../tensor/shape';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { inputGradient, inputTimeline, withoutParameters } from './kind';
import type { LayerKind } from './kind';
import { operandsOf, weightAndBias, weightedGradients, weightedTimelines } from './weights';

/** torch.nn.Linear: a multiply-add for each weight and sample. */
export const linearKind: LayerKind<LayerOf<'linear'>> = {
	isExact: true,
	resolve({ inFeatures, outFeatures, bias }, [xShape]) {
		requireRank('linear', 'x', xShape, ['batch size', 'in features']);
		requirePositiveInteger('linear', 'outFeatures', outFeatures);
		const [batch, features] = xShape;
		if (inFeatures !== undefined && inFeatures !== features) {
			const [shape, expected] = [xShape, [batch, inFeatures]].map(formatShape);
			const reason = `x of shape ${shape} has not ${inFeatures} features`;
			throw new EngineError('linear', 'wrongShape', { argument: 'x', shape, expected }, reason);
		}
		return {
			outputShape: [batch, outFeatures],
			parameters: weightAndBias([outFeatures, features], outFeatures, bias),
			multiplyAdds: batch * features * outFeatures
		};
	},
	forward: (call, arithmetic) => ({ output: linear(...operandsOf(call), arithmetic) }),
	backward: (call, gradOutput, arithmetic) =>
		weightedGradients(linearBackward(...operandsOf(call), gradOutput, arithmetic)),
	timeline: (call, arithmetic) => told('sum', linearTimeline(...operandsOf(call), arithmetic)),
	backwardTimelines(call, gradOutput, arithmetic) {
		const all = [...operandsOf(call), gradOutput, arithmetic] as const;
		return weightedTimelines(call.layer, {
			input: () => told('sum', linearBackwardTimeline(...all, 'input')),
			weight: () => told('sum', linearBackwardTimeline(...all, 'weight')),
			bias: () => told('sum', linearBackwardTimeline(...all, 'bias'))
		});
	}
};

/** torch.nn.Flatten. */
export const flattenKind: LayerKind<LayerOf<'flatten'>> = {
	isExact: true,
	resolve: (layer, [xShape]) => withoutParameters(resolveFlatten(xShape, layer)),
	forward: ({ inputs: [x], layer }) => ({ output: flatten(x, layer) }),
	backward: ({ inputs: [x], layer }, gradOutput) =>
		inputGradient(flattenBackward(x, layer, gradOutput)),
	timeline: ({ inputs: [x], layer }, arithmetic) =>
		told('sum', flattenTimeline(x, layer, arithmetic)),
	backwardTimelines: ({ inputs: [x], layer }, gradOutput, arithmetic) => [
		inputTimeline(told('sum', flattenBackwardTimeline(x, layer, gradOutput, arithmetic)))
	]
};
