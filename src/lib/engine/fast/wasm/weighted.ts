import type { Conv2dGeometry } from '../../ops/conv2d/geometry';
import type { ConvTranspose2dGeometry } from '../../ops/conv-transpose2d/geometry';
import type { LinearGeometry, WeightedArrays, WeightedKernel } from '../backend';
import { planCorrelate, type WeightedPass } from './correlate';
import { inputBlocks } from './input-block';
import { planLinear, planLinearInput, planLinearWeight } from './linear';
import type { Machine } from './machine';
import { planSpread } from './spread';
import { planWeigh } from './weigh';

/** What makes a weighted operation; those of its gradients are planned only where they are wanted. */
interface Plans {
	forward(): WeightedPass;
	inputGradient(): WeightedPass;
	weightGradient(): (x: number, gradY: number, gradWeight: number) => void;
	/** The channels of y and the size of each. */
	readonly channels: number;
	readonly size: number;
}

/** The places of a weighted operation's arrays. Throws an EngineError for arrays of others. */
function placesOf({ memory }: Machine, op: string, arrays: WeightedArrays) {
	const place = (argument: string, array: Float32Array | null | undefined) =>
		array ? memory.placeOf(op, argument, array) : 0;
	const { x, weight, bias, y, gradients } = arrays;
	return {
		...{ x: place('x', x), weight: place('weight', weight), bias: place('bias', bias) },
		...{ y: place('y', y), gradY: place('gradient of y', gradients?.y) },
		gradX: place('gradient of x', gradients?.x),
		gradWeight: place('gradient of weight', gradients?.weight),
		gradBias: place('gradient of bias', gradients?.bias)
	};
}

function weightedKernel(
	machine: Machine,
	op: string,
	arrays: WeightedArrays,
	plans: Plans
): WeightedKernel {
	const { x, weight, bias, y, gradY, gradX, gradWeight, gradBias } = placesOf(machine, op, arrays);
	const { channels, size } = plans;
	const batch = arrays.y.length / (channels * size);
	const forward = plans.forward();
	const inputGradient = gradX ? plans.inputGradient() : null;
	const weightGradient = gradWeight ? plans.weightGradient() : null;
	return {
		forward: () => forward(x, weight, bias, y),
		inputGradient: () => inputGradient?.(gradY, weight, 0, gradX),
		weightGradient: () => weightGradient?.(x, gradY, gradWeight),
		biasGradient() {
			if (gradBias) machine.kernels.sumChannels(gradY, batch, channels, size, gradBias);
		}
	};
}

/** A convolution with its bias. */
export function conv2dKernel(
	machine: Machine,
	geometry: Conv2dGeometry,
	arrays: WeightedArrays
): WeightedKernel {
	const [, channels, height, width] = geometry.outputShape;
	const input = inputBlocks(machine, geometry);
	return weightedKernel(machine, 'conv2d', arrays, {
		forward: () => planCorrelate(machine, geometry, input),
		inputGradient: () => planSpread(machine, geometry),
		weightGradient: () => planWeigh(machine, geometry, input),
		...{ channels, size: height * width }
	});
}

/** A transposed convolution: the convolution's way back is its way forward. */
export function convTranspose2dKernel(
	machine: Machine,
	{ convolution, outputShape }: ConvTranspose2dGeometry,
	arrays: WeightedArrays
): WeightedKernel {
	const [, channels, height, width] = outputShape;
	const needsInput = arrays.gradients !== null;
	const input = needsInput ? inputBlocks(machine, convolution) : null;
	return weightedKernel(machine, 'convTranspose2d', arrays, {
		forward: () => planSpread(machine, convolution),
		inputGradient: () => planCorrelate(machine, convolution, input!),
		weightGradient() {
			const weigh = planWeigh(machine, convolution, input!);
			return (x, gradY, gradWeight) => weigh(gradY, x, gradWeight);
		},
		...{ channels, size: height * width }
	});
}

/** A linear layer. */
export function linearKernel(
	machine: Machine,
	geometry: LinearGeometry,
	arrays: WeightedArrays
): WeightedKernel {
	return weightedKernel(machine, 'linear', arrays, {
		forward: () => planLinear(machine, geometry),
		inputGradient: () => planLinearInput(machine, geometry),
		weightGradient: () => planLinearWeight(machine, geometry),
		...{ channels: geometry.outFeatures, size: 1 }
	});
}
