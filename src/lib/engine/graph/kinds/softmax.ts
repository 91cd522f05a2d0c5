import {
	logSoftmax,
	logSoftmaxBackward,
	logSoftmaxBackwardTimeline,
	logSoftmaxTimeline,
	softmax,
	softmaxBackward,
	softmaxBackwardTimeline,
	softmaxTimeline,
	type SoftmaxOptions
} from '../../ops/softmax';
import { resolveDim } from '../../tensor/dim';
import { requireShape } from '../../tensor/shape';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { inDoubles } from './doubles';
import { inputGradient, inputTimeline, withoutParameters } from './kind';
import type { LayerGeometry, LayerKind, Shape } from './kind';

const along = (op: string) => ({
	isExact: false,
	resolve({ dim }: SoftmaxOptions, [xShape]: readonly Shape[]): LayerGeometry {
		requireShape(op, 'x', xShape);
		resolveDim(op, 'dim', dim, xShape.length);
		return withoutParameters(xShape);
	}
});

/** torch.nn.Softmax. */
export const softmaxKind: LayerKind<LayerOf<'softmax'>> = {
	...along('softmax'),
	...inDoubles<LayerOf<'softmax'>>({
		forward: ({ inputs: [x], layer }) => ({ output: softmax(x, layer) }),
		backward: ({ inputs: [x], layer }, gradOutput) =>
			inputGradient(softmaxBackward(x, layer, gradOutput)),
		timeline: ({ inputs: [x], layer }) => told('softmax', softmaxTimeline(x, layer)),
		backwardTimelines: ({ inputs: [x], layer }, gradOutput) => [
			inputTimeline(told('softmaxGradient', softmaxBackwardTimeline(x, layer, gradOutput)))
		]
	})
};

/** torch.nn.LogSoftmax. */
export const logSoftmaxKind: LayerKind<LayerOf<'logSoftmax'>> = {
	...along('logSoftmax'),
	...inDoubles<LayerOf<'logSoftmax'>>({
		forward: ({ inputs: [x], layer }) => ({ output: logSoftmax(x, layer) }),
		backward: ({ inputs: [x], layer }, gradOutput) =>
			inputGradient(logSoftmaxBackward(x, layer, gradOutput)),
		timeline: ({ inputs: [x], layer }) => told('softmax', logSoftmaxTimeline(x, layer)),
		backwardTimelines: ({ inputs: [x], layer }, gradOutput) => [
			inputTimeline(told('softmaxGradient', logSoftmaxBackwardTimeline(x, layer, gradOutput)))
		]
	})
};
