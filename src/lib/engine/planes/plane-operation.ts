import type { Arithmetic } from '../arithmetic/arithmetic';
import type { CellGrain } from '../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../steps/sum-steps';
import { requireTensor, type Tensor } from '../tensor/tensor';
import { traceOf } from '../timeline';
import type { Timeline, Trace } from '../trace';
import { applyPlaneMap, mappedShape, planeSums, transposePlane, type PlaneMap } from './plane-map';

/** The options of an operation, and those of them that are numbers of the arithmetic, by name. */
type With<Options, Name extends string, T> = Options & NoInfer<Readonly<Partial<Record<Name, T>>>>;

type SumTimeline<T> = Timeline<CellGrain, SumStep<T>>;

/** An operation on images x [N, C, H, W] that is a linear map of planes, with its gradient and steps. */
export interface PlaneOperation<Options, Name extends string = never> {
	/** The images mapped, [N, C, OH, OW]. */
	readonly forward: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		arithmetic: Arithmetic<T>
	) => Tensor<T>;
	/** The gradient by x: gradOutput [N, C, OH, OW] → input [N, C, H, W], by the map transposed. */
	readonly backward: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => { readonly input: Tensor<T> };
	/** Cells of `output` from cells of `x`. */
	readonly timeline: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		arithmetic: Arithmetic<T>
	) => SumTimeline<T>;
	readonly trace: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		arithmetic: Arithmetic<T>,
		grain?: CellGrain
	) => Trace<SumStep<T>>;
	/** Cells of `gradInput` from cells of `gradOutput`, gathered. */
	readonly backwardTimeline: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	) => SumTimeline<T>;
	readonly backwardTrace: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>,
		grain?: CellGrain
	) => Trace<SumStep<T>>;
}

/** The operation of that name; `mapOf` checks x and options for the operation that asks. */
export function planeOperation<Options, Name extends string = never>(
	name: string,
	mapOf: <T>(
		x: Tensor<T>,
		options: With<Options, Name, T>,
		arithmetic: Arithmetic<T>,
		op: string
	) => PlaneMap<T>
): PlaneOperation<Options, Name> {
	/** The map that carries gradOutput back to x. */
	function backOf<T>(
		op: string,
		x: Tensor<T>,
		options: With<Options, Name, T>,
		gradOutput: Tensor<T>,
		arithmetic: Arithmetic<T>
	): PlaneMap<T> {
		const map = mapOf(x, options, arithmetic, op);
		requireTensor(op, 'gradOutput', gradOutput, mappedShape(x.shape, map));
		return transposePlane(map, arithmetic);
	}
	const operation: PlaneOperation<Options, Name> = {
		forward: (x, options, arithmetic) =>
			applyPlaneMap(x, mapOf(x, options, arithmetic, name), arithmetic),
		backward(x, options, gradOutput, arithmetic) {
			const back = backOf(`${name}Backward`, x, options, gradOutput, arithmetic);
			return { input: applyPlaneMap(gradOutput, back, arithmetic) };
		},
		timeline(x, options, arithmetic) {
			const map = mapOf(x, options, arithmetic, `${name}Timeline`);
			return sumTimeline(planeSums(x, map, arithmetic, ['x', 'output']), arithmetic);
		},
		trace: (x, options, arithmetic, grain = 'cell') =>
			traceOf(operation.timeline(x, options, arithmetic), grain),
		backwardTimeline(x, options, gradOutput, arithmetic) {
			const back = backOf(`${name}BackwardTimeline`, x, options, gradOutput, arithmetic);
			const names = ['gradOutput', 'gradInput'] as const;
			return sumTimeline(planeSums(gradOutput, back, arithmetic, names), arithmetic);
		},
		backwardTrace: (x, options, gradOutput, arithmetic, grain = 'cell') =>
			traceOf(operation.backwardTimeline(x, options, gradOutput, arithmetic), grain)
	};
	return operation;
}
