import type { Arithmetic } from '../../arithmetic/arithmetic';
import * as losses from '../../ops/losses';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { writtenValue } from '../written';
import { inputTimeline, type LayerKind } from './kind';
import { lossGradient, ofPairs } from './loss-shapes';

type ExactFunctions<Name extends string> = Omit<losses.ExactLoss<Name>, 'trace' | 'backwardTrace'>;

/** A kind of losses over any arithmetic; `numbersOf` reads the numbers among its options. */
function exactKind<L extends losses.LossOptions, Name extends string>(
	op: string,
	own: ExactFunctions<Name>,
	numbersOf: <T>(layer: L, arithmetic: Arithmetic<T>) => Readonly<Partial<Record<Name, T>>>
): LayerKind<L> {
	const optionsOf = <T>(layer: L, arithmetic: Arithmetic<T>) => ({
		...numbersOf(layer, arithmetic),
		reduction: layer.reduction
	});
	return {
		isExact: true,
		resolve: ofPairs(op),
		forward: ({ inputs: [x, y], layer }, arithmetic) => ({
			output: own.loss(x, y, optionsOf(layer, arithmetic), arithmetic)
		}),
		backward: ({ inputs: [x, y], layer }, above, arithmetic) =>
			lossGradient(own.backward(x, y, optionsOf(layer, arithmetic), above, arithmetic)),
		timeline: ({ inputs: [x, y], layer }, arithmetic) =>
			told('loss', own.timeline(x, y, optionsOf(layer, arithmetic), arithmetic)),
		backwardTimelines: ({ inputs: [x, y], layer }, above, arithmetic) => {
			const options = optionsOf(layer, arithmetic);
			const steps = own.backwardTimeline(x, y, options, above, arithmetic);
			return [inputTimeline(told('lossGradient', steps))];
		}
	};
}

type ExactLossType = 'mseLoss' | 'l1Loss' | 'smoothL1Loss' | 'huberLoss' | 'hingeLoss';

/** The losses that need no logarithms, of what the network says and the target. */
export const exactLossKinds: { readonly [Type in ExactLossType]: LayerKind<LayerOf<Type>> } = {
	mseLoss: exactKind<LayerOf<'mseLoss'>, never>(
		'mseLoss',
		{
			loss: losses.mseLoss,
			backward: losses.mseLossBackward,
			timeline: losses.mseLossTimeline,
			backwardTimeline: losses.mseLossBackwardTimeline
		},
		() => ({})
	),
	l1Loss: exactKind<LayerOf<'l1Loss'>, never>(
		'l1Loss',
		{
			loss: losses.l1Loss,
			backward: losses.l1LossBackward,
			timeline: losses.l1LossTimeline,
			backwardTimeline: losses.l1LossBackwardTimeline
		},
		() => ({})
	),
	smoothL1Loss: exactKind<LayerOf<'smoothL1Loss'>, 'beta'>(
		'smoothL1Loss',
		{
			loss: losses.smoothL1Loss,
			backward: losses.smoothL1LossBackward,
			timeline: losses.smoothL1LossTimeline,
			backwardTimeline: losses.smoothL1LossBackwardTimeline
		},
		({ beta = 1 }, arithmetic) => ({
			beta: writtenValue('smoothL1Loss', 'beta', beta, arithmetic)
		})
	),
	huberLoss: exactKind<LayerOf<'huberLoss'>, 'delta'>(
		'huberLoss',
		{
			loss: losses.huberLoss,
			backward: losses.huberLossBackward,
			timeline: losses.huberLossTimeline,
			backwardTimeline: losses.huberLossBackwardTimeline
		},
		({ delta = 1 }, arithmetic) => ({
			delta: writtenValue('huberLoss', 'delta', delta, arithmetic)
		})
	),
	hingeLoss: exactKind<LayerOf<'hingeLoss'>, never>(
		'hingeLoss',
		{
			loss: losses.hingeLoss,
			backward: losses.hingeLossBackward,
			timeline: losses.hingeLossTimeline,
			backwardTimeline: losses.hingeLossBackwardTimeline
		},
		() => ({})
	)
};
