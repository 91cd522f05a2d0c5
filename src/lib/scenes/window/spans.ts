import { conv2dConsumers, elementCount, indexAt, offset } from '$lib/engine';
import type { Conv2dGeometry } from '$lib/engine';

/** Between which moments of the scatter a cell of the input gets what it gets. */
export interface StampSpan {
	/** The moment of its first stamp; without one, no moment comes as late. */
	readonly first: number;
	/** The moment of its last; −1 without one. */
	readonly last: number;
}

const known = new WeakMap<Conv2dGeometry, readonly StampSpan[]>();

function findSpans(geometry: Conv2dGeometry): readonly StampSpan[] {
	const { inputShape, outputShape, termsPerCell } = geometry;
	return Array.from({ length: elementCount(inputShape) }, (_, place) => {
		const [n, channel, row, column] = indexAt(inputShape, place);
		let [first, last] = [Infinity, -1];
		for (const { output, term } of conv2dConsumers(geometry, [n, channel, row, column])) {
			const moment = offset(outputShape, output) * termsPerCell + term;
			first = Math.min(first, moment);
			last = Math.max(last, moment);
		}
		return { first, last };
	});
}

/** The spans of all cells of the input, counted through it; found once for each geometry. */
export function stampSpans(geometry: Conv2dGeometry): readonly StampSpan[] {
	const spans = known.get(geometry) ?? findSpans(geometry);
	known.set(geometry, spans);
	return spans;
}
