import { requireKnownName } from '../../errors';
import { reductions, type LossGradient } from '../../ops/losses';
import { requireShape } from '../../tensor/shape';
import { requireSameShape, withoutParameters } from './kind';
import type { LayerGeometry, LayerGradients, Shape } from './kind';

/** A loss with a reduction, whose name is not checked yet. */
export interface Reduced {
	readonly reduction?: string;
}

/** The geometry of a loss: one number, or with reduction 'none' a loss for each element. */
function lossGeometry(
	op: string,
	{ reduction = 'mean' }: Reduced,
	losses: Shape,
	allowed: readonly string[] = reductions
): LayerGeometry {
	requireKnownName(op, 'reduction', reduction, allowed);
	return withoutParameters(reduction === 'none' ? losses : []);
}

/** Of pairs of numbers: the target has the shape of the input. */
export const ofPairs =
	(op: string, allowed?: readonly string[]) =>
	(layer: Reduced, [input, target]: readonly Shape[]): LayerGeometry => {
		requireShape(op, 'input', input);
		requireSameShape(op, 'target', target, input);
		return lossGeometry(op, layer, input, allowed);
	};

/** Of classes: the target has the shape of the input [N, C, …] without C, or holds probabilities. */
export const ofClasses =
	(op: string, allowsProbabilities: boolean) =>
	(layer: Reduced, [input, target]: readonly Shape[]): LayerGeometry => {
		requireShape(op, 'input', input);
		const positions = input.toSpliced(1, 1);
		const isSoft = allowsProbabilities && input.length > 1 && target.length === input.length;
		requireSameShape(op, 'target', target, isSoft ? input : positions);
		return lossGeometry(op, layer, positions);
	};

/** The target of a loss gets no gradient. */
export const lossGradient = <T>({ input }: LossGradient<T>): LayerGradients<T> => ({
	inputs: [input, null],
	parameters: {}
});
