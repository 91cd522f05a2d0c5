import type { PlotAxis, PlotCurve } from '../plot';
import type { QuizWords } from '$messages/quiz';

/** Less than this apart are numbers that differ by rounding alone. */
const NEAR = 1e-9;

/** The numbers of an axis that have a line, in order. */
export function linesOf({ min, max, step }: PlotAxis): readonly number[] {
	const count = Math.floor((max - min) / step + NEAR) + 1;
	return Array.from({ length: count }, (_, index) => Number((min + index * step).toPrecision(12)));
}

/** A number beside its line, with a minus sign: `−0.5`. */
export function lineText(value: number): string {
	return `${value}`.replace('-', '−');
}

/** The height of a curve over `x`, on the straight lines through its points; null beside it. */
export function heightAt({ points }: PlotCurve, x: number): number | null {
	for (let index = 1; index < points.length; index += 1) {
		const [[fromX, fromY], [toX, toY]] = [points[index - 1], points[index]];
		if (x < Math.min(fromX, toX) - NEAR || x > Math.max(fromX, toX) + NEAR) continue;
		return fromX === toX ? fromY : fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX);
	}
	return null;
}

/** Where a number lies among the lines of an axis, and no more than the eye sees: between which. */
export function tellReading(value: number, axis: PlotAxis, words: QuizWords): string {
	const lines = linesOf(axis);
	const on = lines.find((line) => Math.abs(line - value) < axis.step * NEAR * 10);
	if (on !== undefined) return words.onLine(lineText(on));
	const above = lines.findIndex((line) => line > value);
	if (above <= 0) return words.beyondLine(lineText(above < 0 ? lines[lines.length - 1] : lines[0]));
	const [low, high] = [lines[above - 1], lines[above]];
	const part = (value - low) / (high - low);
	const nearer = part < 0.375 ? lineText(low) : part > 0.625 ? lineText(high) : null;
	return words.betweenLines(lineText(low), lineText(high), nearer);
}

/** Where the label of a curve lies: over or under one of its points. */
export interface LabelPlace {
	readonly x: number;
	readonly y: number;
	readonly isBelow: boolean;
}

/** How much of the height a label needs beside its curve. */
const LABEL_ROOM = 0.1;

/**
 * The point of each curve that lies farthest from all others, so that its label says which curve it
 * is; the label goes to the side on which there is more room, but out of the way of its own curve.
 */
export function labelPlaces(curves: readonly PlotCurve[], { min, max }: PlotAxis): LabelPlace[] {
	return curves.map((curve) => {
		const { points } = curve;
		const others = curves.filter((other) => other !== curve);
		const candidates = points.map(([x, y], index) => {
			const gaps = others.flatMap((other) => {
				const height = heightAt(other, x);
				return height === null ? [] : [height - y];
			});
			const above = Math.min(max - y, ...gaps.filter((gap) => gap > 0));
			const below = Math.min(y - min, ...gaps.filter((gap) => gap < 0).map(Math.abs));
			const nearest = Math.min(...gaps.map(Math.abs), max - min);
			// A label at an end reaches back over the curve, which may rise into it.
			const inwards =
				index === 0 ? points.at(1) : index === points.length - 1 ? points.at(-2) : null;
			const rise = (inwards?.[1] ?? y) - y;
			const side = rise > 0 ? below : above;
			const isFree = rise !== 0 && side > (max - min) * LABEL_ROOM;
			const isBelow = isFree ? rise > 0 : below > above;
			return { x, y, nearest, room: Math.max(above, below), isBelow };
		});
		return candidates.reduce((best, point) =>
			point.nearest > best.nearest || (point.nearest === best.nearest && point.room > best.room)
				? point
				: best
		);
	});
}
