import type { Arithmetic } from '../../arithmetic/arithmetic';
import { EngineError } from '../../errors';
import type { Random } from '../../random';
import { formatShape } from '../../tensor/shape';
import type { Tensor } from '../../tensor/tensor';
import type { NamedTensors } from '../../train/optimisers/named-tensors';
import type { OperationTimeline } from '../operation-steps';

/** The extents of a tensor. */
export type Shape = readonly number[];

/** How a parameter starts: all alike, or drawn between −bound and bound. */
export type InitialValues =
	| { readonly kind: 'constant'; readonly value: number }
	| { readonly kind: 'uniform'; readonly bound: number }
	/** `init.kaimingUniform` with this slope. */
	| { readonly kind: 'kaimingUniform'; readonly a: number };

/** A tensor that a layer keeps. */
export interface ParameterSpec {
	/** What it is called in its layer: 'weight'. */
	readonly name: string;
	readonly shape: Shape;
	/** Whether it is learned, or else remembered from the batches, as running statistics are. */
	readonly isTrainable: boolean;
	readonly initial: InitialValues;
}

/** A layer with everything settled but its numbers. */
export interface LayerGeometry {
	readonly outputShape: Shape;
	readonly parameters: readonly ParameterSpec[];
	/** Products of an input and a weight that are added up; see docs/model.md. */
	readonly multiplyAdds: number;
}

/** All that a layer computes from. */
export interface LayerCall<L, T> {
	readonly layer: L;
	readonly inputs: readonly Tensor<T>[];
	/** By their names in the layer. */
	readonly parameters: NamedTensors<T>;
	/** Whether batches are normalised by themselves and elements dropped. */
	readonly training: boolean;
	/** Which elements the forward pass kept; null if the layer drops none. */
	readonly mask: Tensor<boolean> | null;
}

/** What a layer makes. */
export interface LayerResult<T> {
	readonly output: Tensor<T>;
	/** The statistics to hand to the next batch, by their names in the layer; missing if unchanged. */
	readonly statistics?: NamedTensors<T>;
	/** Which elements were kept, if the layer drops some. */
	readonly mask?: Tensor<boolean>;
}

/** What a layer hands back: to each input, null if it has no gradient, and to each parameter. */
export interface LayerGradients<T> {
	readonly inputs: readonly (Tensor<T> | null)[];
	readonly parameters: NamedTensors<T>;
}

/** What a gradient belongs to: an input of a layer, by its place, or a parameter, by its name there. */
export type GradientTarget =
	| { readonly kind: 'input'; readonly index: number }
	| { readonly kind: 'parameter'; readonly name: string };

/** One gradient of a layer as steps. */
export interface GradientTimeline<T> {
	readonly target: GradientTarget;
	readonly timeline: OperationTimeline<T>;
}

/** How a layer computes. */
export interface LayerCalculus<L> {
	/** The way there; `call.mask` is not looked at, but drawn from `random`. */
	forward<T>(call: LayerCall<L, T>, arithmetic: Arithmetic<T>, random: Random): LayerResult<T>;
	backward<T>(
		call: LayerCall<L, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	): LayerGradients<T>;
	/** The way there as steps. */
	timeline<T>(call: LayerCall<L, T>, arithmetic: Arithmetic<T>): OperationTimeline<T>;
	/** The way back as steps, to each gradient; one that another's steps tell of has none of its own. */
	backwardTimelines<T>(
		call: LayerCall<L, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	): readonly GradientTimeline<T>[];
}

/** All that a network knows of a kind of layers. */
export interface LayerKind<L> extends LayerCalculus<L> {
	/** Whether it computes in any arithmetic, or only in doubles, for it needs exp, logarithms or roots. */
	readonly isExact: boolean;
	/** Shapes, parameters and costs. Throws an EngineError if the layer cannot read such inputs. */
	resolve(layer: L, inputShapes: readonly Shape[]): LayerGeometry;
}

/** The geometry of a layer that keeps nothing and multiplies by no weights. */
export function withoutParameters(outputShape: Shape): LayerGeometry {
	return { outputShape, parameters: [], multiplyAdds: 0 };
}

/** The gradients of a layer with one input and no parameters. */
export function inputGradient<T>({ input }: { readonly input: Tensor<T> }): LayerGradients<T> {
	return { inputs: [input], parameters: {} };
}

/** The steps to the gradient of an input, the first if no other is named. */
export function inputTimeline<T>(timeline: OperationTimeline<T>, index = 0): GradientTimeline<T> {
	return { target: { kind: 'input', index }, timeline };
}

/** The steps to the gradient of a parameter. */
export function parameterTimeline<T>(
	name: string,
	timeline: OperationTimeline<T>
): GradientTimeline<T> {
	return { target: { kind: 'parameter', name }, timeline };
}

/** Throws an EngineError unless a shape is the expected one. */
export function requireSameShape(op: string, argument: string, actual: Shape, other: Shape): void {
	const [shape, expected] = [actual, other].map(formatShape);
	if (shape === expected) return;
	const reason = `${argument} of shape ${shape} is not of shape ${expected}`;
	throw new EngineError(op, 'wrongShape', { argument, shape, expected }, reason);
}
