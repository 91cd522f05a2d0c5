import type { Tensor } from '../../tensor/tensor';
import type { NamedTensors } from '../../train/optimisers/named-tensors';
import { calculateFans } from '../../train/init/fans';
import type { OperationTimeline } from '../operation-steps';
import { inputGradient, inputTimeline, parameterTimeline } from './kind';
import type { GradientTimeline, LayerCall, LayerGradients, ParameterSpec } from './kind';

/**
 * The weight and the bias [outputs] of a layer that multiplies, with PyTorch's start: the weight
 * `kaimingUniform` with slope √5, which is ±1/√fanIn, the bias within ±1/√fanIn of the weight
 * (https://pytorch.org/docs/stable/generated/torch.nn.Conv2d.html).
 */
export function weightAndBias(
	weightShape: readonly number[],
	outputs: number,
	bias = true
): readonly ParameterSpec[] {
	const kaiming = { kind: 'kaimingUniform', a: Math.sqrt(5) } as const;
	const weight = { name: 'weight', shape: weightShape, isTrainable: true, initial: kaiming };
	if (!bias) return [weight];
	const bound = 1 / Math.sqrt(calculateFans(weightShape).fanIn);
	const initial = { kind: 'uniform', bound } as const;
	return [weight, { name: 'bias', shape: [outputs], isTrainable: true, initial }];
}

/** What a layer with a weight and perhaps a bias computes from. */
export function operandsOf<T>(
	call: LayerCall<{ readonly bias?: boolean }, T>
): readonly [x: Tensor<T>, weight: Tensor<T>, bias: Tensor<T> | null] {
	const { weight, bias } = call.parameters;
	return [call.inputs[0], weight, call.layer.bias === false ? null : bias];
}

/** The gradients of such a layer. */
export function weightedGradients<T>(gradients: {
	readonly input: Tensor<T>;
	readonly weight: Tensor<T> | null;
	readonly bias: Tensor<T> | null;
}): LayerGradients<T> {
	const { weight, bias } = gradients;
	const parameters: NamedTensors<T> = { ...(weight && { weight }), ...(bias && { bias }) };
	return { ...inputGradient(gradients), parameters };
}

/** The gradients of such a layer as steps; that of the bias is not opened if there is none. */
export function weightedTimelines<T>(
	{ bias = true }: { readonly bias?: boolean },
	open: Readonly<Record<'input' | 'weight' | 'bias', () => OperationTimeline<T>>>
): readonly GradientTimeline<T>[] {
	const always = [inputTimeline(open.input()), parameterTimeline('weight', open.weight())];
	return bias ? [...always, parameterTimeline('bias', open.bias())] : always;
}
