import { rational, tensor } from '$lib/engine';
import type { Rational } from '$lib/engine';
import type { Facts, Scaling, Values } from '$lib/scenes/value-scaling/scaling';
import { numberOf, scaled } from '$lib/scenes/value-scaling/scaling';
import type { NamedTensor } from '../data/run-tensors';
import { scalingNumpy } from '../numpy/scaling-numpy';
import { scalingPytorch } from '../scaling-pytorch';
import type { ScalingCall } from '../scaling-pytorch';
import { checked, single } from './programs';

const WHITE = rational.from(255);
const printed = (value: Scaling['divide']) => `${Number(numberOf(value).toFixed(4))}`;

/** Programs that scale the values of a plane, which find where they lie afterwards. */
export function scalingPrograms(
	method: ScalingCall['method'],
	{ values }: Values,
	{ subtract, divide }: Scaling,
	after: Facts
) {
	const side = Math.sqrt(values.length);
	const bytes = values.map((value) => rational.mul(value, WHITE));
	const call = {
		...{ method, pixels: tensor([side, side], bytes) },
		...{ subtract: printed(subtract), divide: printed(divide) }
	};
	return checked({ pytorch: scalingPytorch(call), numpy: scalingNumpy(call) }, [
		{ pytorch: 'y.min()', numpy: 'y.min()', value: single(after.least) },
		{ pytorch: 'y.max()', numpy: 'y.max()', value: single(after.most) },
		{ pytorch: 'y.mean()', numpy: 'y.mean()', value: single(after.mean) }
	]);
}

/** The values as they are, and scaled. */
export function scaledTensors(
	values: readonly Rational[],
	scaling: Scaling
): readonly NamedTensor[] {
	const side = Math.sqrt(values.length);
	const plane = (data: readonly (Rational | number)[]) => ({ shape: [side, side], data });
	return [
		{ name: 'values', tensor: plane(values) },
		{ name: 'scaled', tensor: plane(values.map((value) => scaled(value, scaling))) }
	];
}
