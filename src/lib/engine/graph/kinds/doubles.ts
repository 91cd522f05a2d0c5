import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import { mapTensor, toFloat64, type Tensor } from '../../tensor/tensor';
import { mapNamed } from '../../train/optimisers/named-tensors';
import type { OperationTimeline } from '../operation-steps';
import type {
	GradientTimeline,
	LayerCalculus,
	LayerCall,
	LayerGradients,
	LayerResult
} from './kind';

/** How a layer computes that needs exp, logarithms or roots: in doubles. */
export interface DoubleCalculus<L> {
	forward(call: LayerCall<L, number>): LayerResult<number>;
	backward(call: LayerCall<L, number>, gradOutput: Tensor<number>): LayerGradients<number>;
	/** Its steps hold doubles in every arithmetic, which is why they are the same for each T. */
	timeline<T>(call: LayerCall<L, number>): OperationTimeline<T>;
	backwardTimelines<T>(
		call: LayerCall<L, number>,
		gradOutput: Tensor<number>
	): readonly GradientTimeline<T>[];
}

/** How doubles become values of an arithmetic. Throws an EngineError if it is exact. */
export function requireDoubles<T>(layer: string, arithmetic: Arithmetic<T>): (value: number) => T {
	if (arithmetic.ofDouble) return arithmetic.ofDouble;
	const reason = 'exp, logarithms and roots have no exact values; compute it in doubles';
	throw new EngineError(layer, 'inexactLayer', { layer }, reason);
}

/** The same calculus for every arithmetic whose values are doubles; any other is refused. */
export function inDoubles<L extends { readonly type: string }>(
	calculus: DoubleCalculus<L>
): LayerCalculus<L> {
	const lowered = <T>(call: LayerCall<L, T>, arithmetic: Arithmetic<T>): LayerCall<L, number> => ({
		...call,
		inputs: call.inputs.map((input) => toFloat64(input, arithmetic)),
		parameters: mapNamed(call.parameters, (tensor) => toFloat64(tensor, arithmetic))
	});
	const raise = <T>(call: LayerCall<L, T>, arithmetic: Arithmetic<T>) => {
		const ofDouble = requireDoubles(call.layer.type, arithmetic);
		return (source: Tensor<number>): Tensor<T> => mapTensor(source, (value) => ofDouble(value));
	};
	return {
		forward(call, arithmetic) {
			const raised = raise(call, arithmetic);
			const { output, statistics } = calculus.forward(lowered(call, arithmetic));
			return { output: raised(output), statistics: statistics && mapNamed(statistics, raised) };
		},
		backward(call, gradOutput, arithmetic) {
			const raised = raise(call, arithmetic);
			const above = toFloat64(gradOutput, arithmetic);
			const { inputs, parameters } = calculus.backward(lowered(call, arithmetic), above);
			return {
				inputs: inputs.map((input) => input && raised(input)),
				parameters: mapNamed(parameters, raised)
			};
		},
		timeline: (call, arithmetic) => calculus.timeline(lowered(call, arithmetic)),
		backwardTimelines(call, gradOutput, arithmetic) {
			const above = toFloat64(gradOutput, arithmetic);
			return calculus.backwardTimelines(lowered(call, arithmetic), above);
		}
	};
}
