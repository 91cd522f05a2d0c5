import type { Arithmetic } from '../../arithmetic/arithmetic';
import { float64 } from '../../arithmetic/float64';
import {
	interpolate2d,
	interpolate2dBackward,
	interpolate2dBackwardTimeline,
	interpolate2dTimeline,
	pad2d,
	pad2dBackward,
	pad2dBackwardTimeline,
	pad2dTimeline,
	resolveInterpolate2d,
	resolvePad2d,
	type Pad2dOptions
} from '../../ops/pad2d';
import type { LayerOf } from '../layers';
import { told } from '../operation-steps';
import { writtenValue } from '../written';
import { inputGradient, inputTimeline, withoutParameters, type LayerKind } from './kind';

function padding<T>(layer: LayerOf<'pad2d'>, arithmetic: Arithmetic<T>): Pad2dOptions<T> {
	return { ...layer, value: writtenValue('pad2d', 'value', layer.value ?? 0, arithmetic) };
}

/** torch.nn.functional.pad, as torch.nn.ZeroPad2d, ReflectionPad2d and their kin. */
export const pad2dKind: LayerKind<LayerOf<'pad2d'>> = {
	isExact: true,
	resolve(layer, [xShape]) {
		const { outputSize } = resolvePad2d(xShape, padding(layer, float64));
		return withoutParameters([...xShape.slice(0, 2), ...outputSize]);
	},
	forward: ({ inputs: [x], layer }, arithmetic) => ({
		output: pad2d(x, padding(layer, arithmetic), arithmetic)
	}),
	backward: ({ inputs: [x], layer }, gradOutput, arithmetic) =>
		inputGradient(pad2dBackward(x, padding(layer, arithmetic), gradOutput, arithmetic)),
	timeline: ({ inputs: [x], layer }, arithmetic) =>
		told('sum', pad2dTimeline(x, padding(layer, arithmetic), arithmetic)),
	backwardTimelines: ({ inputs: [x], layer }, gradOutput, arithmetic) => {
		const options = padding(layer, arithmetic);
		const steps = pad2dBackwardTimeline(x, options, gradOutput, arithmetic);
		return [inputTimeline(told('sum', steps))];
	}
};

/** torch.nn.Upsample. */
export const interpolate2dKind: LayerKind<LayerOf<'interpolate2d'>> = {
	isExact: true,
	resolve(layer, [xShape]) {
		const { vertical, horizontal } = resolveInterpolate2d(xShape, layer);
		const outputSize = [vertical, horizontal].map((axis) => axis.outputSize);
		return withoutParameters([...xShape.slice(0, 2), ...outputSize]);
	},
	forward: ({ inputs: [x], layer }, arithmetic) => ({
		output: interpolate2d(x, layer, arithmetic)
	}),
	backward: ({ inputs: [x], layer }, gradOutput, arithmetic) =>
		inputGradient(interpolate2dBackward(x, layer, gradOutput, arithmetic)),
	timeline: ({ inputs: [x], layer }, arithmetic) =>
		told('sum', interpolate2dTimeline(x, layer, arithmetic)),
	backwardTimelines: ({ inputs: [x], layer }, gradOutput, arithmetic) => [
		inputTimeline(told('sum', interpolate2dBackwardTimeline(x, layer, gradOutput, arithmetic)))
	]
};
