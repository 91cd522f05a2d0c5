import type { FigureState } from '$lib/quiz/question';
import { binaryLossScene } from '$lib/scenes/binary-loss/binary-loss-scene';
import type { BinaryParameters } from '$lib/scenes/binary-loss/parameters';
import { classificationLossScene } from '$lib/scenes/classification-loss/classification-loss-scene';
import { classPhases } from '$lib/scenes/classification-loss/derivation';
import type { ClassPhase } from '$lib/scenes/classification-loss/derivation';
import type { ClassParameters } from '$lib/scenes/classification-loss/parameters';
import type { PassGrain } from '$lib/scenes/losses/pass-timeline';
import type { RegressionParameters } from '$lib/scenes/regression-losses/parameters';
import { regressionLossesScene } from '$lib/scenes/regression-losses/regression-losses-scene';

/** A step of a loss there and back. */
interface PassPlace {
	readonly grain: PassGrain;
	readonly index: number;
}

/** All of a loss, there and back. */
const theEnd: PassPlace = { grain: 'batch', index: 0 };

/** The figure of losses of predictions, at a step. */
export function inCosts(change: Partial<RegressionParameters>, at = theEnd): FigureState {
	const params = { ...regressionLossesScene.parameters.defaults, ...change };
	const state = { params, ...at, pinned: null };
	return { figure: 'costs', text: regressionLossesScene.codec.encode(state, null) };
}

/** The figure of loss and accuracy. */
export function inStaircase(change: Partial<BinaryParameters>): FigureState {
	const params = { ...binaryLossScene.parameters.defaults, ...change };
	const state = { params, ...theEnd, pinned: null };
	return { figure: 'staircase', text: binaryLossScene.codec.encode(state, null) };
}

/** The figure of cross-entropy, behind one of its stages; at its end if none is named. */
export function inClasses(
	change: Partial<ClassParameters>,
	phase: ClassPhase = 'difference'
): FigureState {
	const params = { ...classificationLossScene.parameters.defaults, ...change };
	const place = { grain: 'phase', index: classPhases.indexOf(phase), pinned: null } as const;
	return {
		figure: 'classes',
		text: classificationLossScene.codec.encode({ params, ...place }, null)
	};
}
