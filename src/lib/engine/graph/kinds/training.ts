import type { Arithmetic } from '../../arithmetic/arithmetic';
import { float64 } from '../../arithmetic/float64';
import { EngineError } from '../../errors';
import {
	dropout,
	dropoutBackward,
	dropoutScale,
	type DropoutOptions
} from '../../ops/dropout/dropout';
import { dropoutBackwardTimeline, dropoutTimeline } from '../../ops/dropout/timeline';
import {
	batchNorm,
	batchNormBackward,
	batchNormBackwardTimeline,
	batchNormTimeline
} from '../../ops/normalization';
import { requireImageShape } from '../../planes/require-image';
import { requireShape } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { writtenValue } from '../written';
import { inDoubles } from './doubles';
import { inputGradient, inputTimeline, requireSameShape, withoutParameters } from './kind';
import type { LayerCall, LayerKind, ParameterSpec } from './kind';
import { weightedGradients } from './weights';

function dropping<T>(
	{ p = '0.5' }: LayerOf<'dropout'>,
	training: boolean,
	arithmetic: Arithmetic<T>
): DropoutOptions<T> {
	return { p: writtenValue('dropout', 'p', p, arithmetic), training };
}

function maskOf({ mask }: LayerCall<unknown, unknown>): Tensor<boolean> {
	if (mask) return mask;
	throw new EngineError('dropout', 'missing', { argument: 'mask' }, 'the mask is missing');
}

/** torch.nn.Dropout: in training elements are left out at random, otherwise it is the identity. */
export const dropoutKind: LayerKind<LayerOf<'dropout'>> = {
	isExact: true,
	resolve(layer, [xShape]) {
		requireShape('dropout', 'x', xShape);
		dropoutScale('dropout', dropping(layer, false, float64), float64);
		return withoutParameters(xShape);
	},
	forward: ({ inputs: [x], layer, training }, arithmetic, random) =>
		dropout(x, dropping(layer, training, arithmetic), random, arithmetic),
	backward(call, gradOutput, arithmetic) {
		const options = dropping(call.layer, call.training, arithmetic);
		return inputGradient(dropoutBackward(maskOf(call), options, gradOutput, arithmetic));
	},
	timeline(call, arithmetic) {
		const options = dropping(call.layer, call.training, arithmetic);
		return told('dropout', dropoutTimeline(call.inputs[0], maskOf(call), options, arithmetic));
	},
	backwardTimelines(call, gradOutput, arithmetic) {
		const options = dropping(call.layer, call.training, arithmetic);
		const steps = dropoutBackwardTimeline(maskOf(call), options, gradOutput, arithmetic);
		return [inputTimeline(told('dropout', steps))];
	}
};

/** A vector with a number for each channel, all alike at the start. */
const perChannel = (
	name: string,
	channels: number,
	value: number,
	isTrainable: boolean
): ParameterSpec => ({
	name,
	shape: [channels],
	isTrainable,
	initial: { kind: 'constant', value }
});

/** The arguments of `batchNorm` that the layer stands for. */
function normalizing({
	layer: { affine = true, eps, momentum },
	inputs: [x],
	parameters: { weight, bias, runningMean, runningVar },
	training
}: LayerCall<LayerOf<'batchNorm2d'>, number>) {
	const running = { mean: runningMean, variance: runningVar };
	const options = { training, eps, momentum };
	return [x, running, affine ? weight : null, affine ? bias : null, options] as const;
}

/**
 * torch.nn.BatchNorm2d: in training by the statistics of the batch, which the running ones follow,
 * otherwise by the running ones.
 */
export const batchNorm2dKind: LayerKind<LayerOf<'batchNorm2d'>> = {
	isExact: false,
	resolve({ numFeatures, affine = true }, [xShape]) {
		const [batch, channels, ...size] = requireImageShape('batchNorm2d', 'x', xShape);
		requireSameShape('batchNorm2d', 'x', xShape, [batch, numFeatures ?? channels, ...size]);
		const learned = [
			perChannel('weight', channels, 1, true),
			perChannel('bias', channels, 0, true)
		];
		const remembered = [
			perChannel('runningMean', channels, 0, false),
			perChannel('runningVar', channels, 1, false)
		];
		const parameters = affine ? [...learned, ...remembered] : remembered;
		return { ...withoutParameters(xShape), parameters };
	},
	...inDoubles<LayerOf<'batchNorm2d'>>({
		forward(call) {
			const { output, running } = batchNorm(...normalizing(call));
			if (!call.training || !running) return { output };
			return {
				output,
				statistics: { runningMean: running.mean, runningVar: running.variance }
			};
		},
		backward: (call, gradOutput) =>
			weightedGradients(batchNormBackward(...normalizing(call), gradOutput)),
		timeline: (call) => told('normalization', batchNormTimeline(...normalizing(call))),
		backwardTimelines(call, gradOutput) {
			const steps = batchNormBackwardTimeline(...normalizing(call), gradOutput);
			return [inputTimeline(told('normalizationGradient', steps))];
		}
	})
};
