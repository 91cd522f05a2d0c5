import * as losses from '../../ops/losses';
import type { ClassElement, DoubleLoss, PairElement } from '../../ops/losses';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { inDoubles } from './doubles';
import { inputTimeline, type LayerKind } from './kind';
import { lossGradient, ofClasses, ofPairs, type Reduced } from './loss-shapes';

type DoubleFunctions<Options> = Omit<
	DoubleLoss<Options, PairElement<number> | ClassElement>,
	'trace' | 'backwardTrace'
>;

/** A kind of losses in doubles. */
function doubleKind<L extends Reduced & { readonly type: string }>(
	resolve: LayerKind<L>['resolve'],
	own: DoubleFunctions<L>
): LayerKind<L> {
	return {
		isExact: false,
		resolve,
		...inDoubles<L>({
			forward: ({ inputs: [x, y], layer }) => ({ output: own.loss(x, y, layer) }),
			backward: ({ inputs: [x, y], layer }, above) =>
				lossGradient(own.backward(x, y, layer, above)),
			timeline: ({ inputs: [x, y], layer }) => told('doubleLoss', own.timeline(x, y, layer)),
			backwardTimelines: ({ inputs: [x, y], layer }, above) => [
				inputTimeline(told('doubleLossGradient', own.backwardTimeline(x, y, layer, above)))
			]
		})
	};
}

type DoubleLossType =
	'bceLoss' | 'bceWithLogitsLoss' | 'klDivLoss' | 'nllLoss' | 'crossEntropyLoss';

/** The losses that need logarithms, of what the network says and the target. */
export const doubleLossKinds: { readonly [Type in DoubleLossType]: LayerKind<LayerOf<Type>> } = {
	bceLoss: doubleKind<LayerOf<'bceLoss'>>(ofPairs('bceLoss'), {
		loss: losses.bceLoss,
		backward: losses.bceLossBackward,
		timeline: losses.bceLossTimeline,
		backwardTimeline: losses.bceLossBackwardTimeline
	}),
	bceWithLogitsLoss: doubleKind<LayerOf<'bceWithLogitsLoss'>>(ofPairs('bceWithLogitsLoss'), {
		loss: losses.bceWithLogitsLoss,
		backward: losses.bceWithLogitsLossBackward,
		timeline: losses.bceWithLogitsLossTimeline,
		backwardTimeline: losses.bceWithLogitsLossBackwardTimeline
	}),
	klDivLoss: doubleKind<LayerOf<'klDivLoss'>>(
		ofPairs('klDivLoss', [...losses.reductions, 'batchmean']),
		{
			loss: losses.klDivLoss,
			backward: losses.klDivLossBackward,
			timeline: losses.klDivLossTimeline,
			backwardTimeline: losses.klDivLossBackwardTimeline
		}
	),
	nllLoss: doubleKind<LayerOf<'nllLoss'>>(ofClasses('nllLoss', false), {
		loss: losses.nllLoss,
		backward: losses.nllLossBackward,
		timeline: losses.nllLossTimeline,
		backwardTimeline: losses.nllLossBackwardTimeline
	}),
	crossEntropyLoss: doubleKind<LayerOf<'crossEntropyLoss'>>(ofClasses('crossEntropyLoss', true), {
		loss: losses.crossEntropyLoss,
		backward: losses.crossEntropyLossBackward,
		timeline: losses.crossEntropyLossTimeline,
		backwardTimeline: losses.crossEntropyLossBackwardTimeline
	})
};
