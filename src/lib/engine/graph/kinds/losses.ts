import type { Arithmetic } from '../../arithmetic/arithmetic';
import { requireKnownName } from '../../errors';
import * as losses from '../../ops/losses';
import type { ClassElement, DoubleLoss, ExactLoss, PairElement } from '../../ops/losses';
import { requireShape } from '../../tensor/shape';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { writtenValue } from '../written';
import { inDoubles } from './doubles';
import { inputTimeline, requireSameShape, withoutParameters } from './kind';
import type { LayerGeometry, LayerGradients, LayerKind, Shape } from './kind';

interface Reduced {
	readonly reduction?: string;
}

/** The geometry of a loss: one number, or with reduction 'none' a loss for each element. */
function lossGeometry(op: string, { reduction = 'mean' }: Reduced, losses: Shape): LayerGeometry {
	requireKnownName(op, 'reduction', reduction, ['none', 'mean', 'sum', 'batchmean']);
	return withoutParameters(reduction === 'none' ? losses : []);
}

/** Pairs of numbers: the target has the shape of the input. */
const ofPairs =
	(op: string) =>
	(layer: Reduced, [input, target]: readonly Shape[]): LayerGeometry => {
		requireShape(op, 'input', input);
		requireSameShape(op, 'target', target, input);
		return lossGeometry(op, layer, input);
	};

/** Classes: the target has the shape of the input [N, C, …] without C, or holds probabilities. */
const ofClasses =
	(op: string, allowsProbabilities: boolean) =>
	(layer: Reduced, [input, target]: readonly Shape[]): LayerGeometry => {
		requireShape(op, 'input', input);
		const positions = input.toSpliced(1, 1);
		const isSoft = allowsProbabilities && input.length > 1 && target.length === input.length;
		requireSameShape(op, 'target', target, isSoft ? input : positions);
		return lossGeometry(op, layer, positions);
	};

/** The target of a loss gets no gradient. */
const lossGradient = <T>({ input }: losses.LossGradient<T>): LayerGradients<T> => ({
	inputs: [input, null],
	parameters: {}
});

type ExactFunctions<Name extends string> = Omit<ExactLoss<Name>, 'trace' | 'backwardTrace'>;

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

type DoubleFunctions<Options> = Omit<
	DoubleLoss<Options, PairElement<number> | ClassElement>,
	'trace' | 'backwardTrace'
>;

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

type LossType =
	| 'mseLoss'
	| 'l1Loss'
	| 'smoothL1Loss'
	| 'huberLoss'
	| 'hingeLoss'
	| 'bceLoss'
	| 'bceWithLogitsLoss'
	| 'klDivLoss'
	| 'nllLoss'
	| 'crossEntropyLoss';

/** The losses, of what the network says and the target. */
export const lossKinds: { readonly [Type in LossType]: LayerKind<LayerOf<Type>> } = {
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
	),
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
	klDivLoss: doubleKind<LayerOf<'klDivLoss'>>(ofPairs('klDivLoss'), {
		loss: losses.klDivLoss,
		backward: losses.klDivLossBackward,
		timeline: losses.klDivLossTimeline,
		backwardTimeline: losses.klDivLossBackwardTimeline
	}),
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
