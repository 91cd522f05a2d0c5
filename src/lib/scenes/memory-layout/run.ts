import {
	elementCount,
	indexAt,
	offset,
	permute,
	rational,
	tensor,
	uniformTimeline
} from '$lib/engine';
import type { Rational, Tensor, Timeline } from '$lib/engine';
import { coffeePlanes, coffeeSide } from '$lib/samples/coffee';
import type { Layout, MemoryParameters } from './parameters';

/** Where the patch lies in the photograph: on the rim of the cup, white beside red. */
const ROW = 7;
const COLUMN = 4;

/** A pixel's number: which row, which column, which channel, from 0. */
export interface ImageIndex {
	readonly h: number;
	readonly w: number;
	readonly c: number;
}

/** The number at one place in memory. */
export interface MemoryStep extends ImageIndex {
	readonly place: number;
	readonly value: Rational;
}

/** A picture, and the same numbers as they lie in memory. */
export interface MemoryRun {
	readonly layout: Layout;
	readonly height: number;
	readonly width: number;
	readonly channels: number;
	/** [C, H, W]: the planes as they are drawn. */
	readonly planes: Tensor<Rational>;
	/** [H, W, C] or [C, H, W], row-major as memory has it. */
	readonly memory: Tensor<Rational>;
	readonly timeline: Timeline<'cell', MemoryStep>;
}

/** Which axis of [H, W, C] comes where in memory. */
const orders: Readonly<Record<Layout, readonly number[]>> = { hwc: [0, 1, 2], chw: [2, 0, 1] };

/** A piece of the photograph, [H, W, C]. */
function patchOf(height: number, width: number): Tensor<Rational> {
	const shape = [height, width, coffeePlanes.length];
	const data = Array.from({ length: elementCount(shape) }, (_, place) => {
		const [h, w, c] = indexAt(shape, place);
		return rational.from(coffeePlanes[c][(ROW + h) * coffeeSide + COLUMN + w]);
	});
	return tensor(shape, data);
}

/** The picture in memory, one place after another. */
export function runMemory({ height, width, layout }: MemoryParameters): MemoryRun {
	const image = patchOf(height, width);
	const memory = permute(image, orders[layout]);
	const stepAt = (place: number): MemoryStep => {
		const index = indexAt(memory.shape, place);
		const [h, w, c] = image.shape.map((_, axis) => index[orders[layout].indexOf(axis)]);
		return { place, value: memory.data[place], h, w, c };
	};
	return {
		layout,
		height,
		width,
		channels: image.shape[2],
		planes: permute(image, orders.chw),
		memory,
		timeline: uniformTimeline(memory.data.length, [{ id: 'cell', momentsPerStep: 1 }], stepAt)
	};
}

/** The place in memory of a pixel's number. */
export function placeOf({ layout, memory }: MemoryRun, { h, w, c }: ImageIndex): number {
	const index = [h, w, c];
	return offset(
		memory.shape,
		orders[layout].map((axis) => index[axis])
	);
}

/** The step of a place in memory. */
export function stepOf({ timeline }: MemoryRun, place: number): MemoryStep {
	return timeline[0].trace.at(place);
}

/** How many numbers a line of the drawing of memory has: those of a row of pixels. */
export function lineLength({ width, channels }: MemoryRun): number {
	return width * channels;
}
