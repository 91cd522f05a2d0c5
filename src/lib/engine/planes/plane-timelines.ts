import type { Arithmetic } from '../arithmetic/arithmetic';
import type { CellGrain } from '../steps/cell-timeline';
import { sumTimeline, type SumStep } from '../steps/sum-steps';
import type { Tensor } from '../tensor/tensor';
import type { Timeline } from '../trace';
import { planeSums, transposePlane, type PlaneMap } from './plane-map';

/** Mapping the feature maps of x as steps: cells of `output` from cells of `x`. */
export function planeTimeline<T>(
	x: Tensor<T>,
	map: PlaneMap<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	return sumTimeline(planeSums(x, map, arithmetic, ['x', 'output']), arithmetic);
}

/** The gradient of a map as steps, gathered: cells of `gradInput` from cells of `gradOutput`. */
export function planeBackwardTimeline<T>(
	map: PlaneMap<T>,
	gradOutput: Tensor<T>,
	arithmetic: Arithmetic<T>
): Timeline<CellGrain, SumStep<T>> {
	const names = ['gradOutput', 'gradInput'] as const;
	const back = transposePlane(map, arithmetic);
	return sumTimeline(planeSums(gradOutput, back, arithmetic, names), arithmetic);
}
