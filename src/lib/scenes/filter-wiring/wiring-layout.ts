/** A square of the drawing, by its left, its middle and its side. */
export interface Node {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** Where everything of a wiring diagram lies. */
export interface WiringLayout {
	readonly height: number;
	readonly inputs: readonly Node[];
	/** The front kernel of each filter's stack. */
	readonly filters: readonly Node[];
	readonly maps: readonly Node[];
	/** How many kernels of a stack are drawn, and how far each lies behind the one before. */
	readonly depth: number;
	readonly shift: number;
	/** How far each kernel of a stack lies above the one before it. */
	readonly rise: number;
	/** Whether nodes have room for a number, and kernels for their cells. */
	readonly isRoomy: boolean;
}

const TALLEST_ROW = 46;
const USUAL_HEIGHT = 400;
const LEAST_ROW = 7;
const LARGEST = 32;
const FILL = 0.72;
const MARGIN = 6;
/** How far the kernels of a stack are apart, as parts of their side. */
const SHIFT = 0.28;
const RISE = 0.1;
/** Kernels of a stack that are drawn; of more, the rest is told by their number. */
const DEEPEST = 4;
/** Nodes of this side and more have room for their number. */
const ROOMY = 20;
/** Where the middle of the filters lies, between the two sides. */
const MIDDLE = 0.52;

/** Lays out columns of channels, filters and maps, each spread over the same height. */
export function layOutWiring(
	width: number,
	channels: number,
	filters: number,
	perFilter: number
): WiringLayout {
	const most = Math.max(channels, filters);
	const row = Math.min(Math.max(USUAL_HEIGHT / most, LEAST_ROW), TALLEST_ROW);
	const depth = Math.min(perFilter, DEEPEST);
	const side = Math.min(row * FILL, LARGEST);
	const [shift, rise] = [side * SHIFT, side * RISE];
	const height = row * most + 2 * (MARGIN + (depth - 1) * rise);
	const column = (count: number, x: number): Node[] =>
		Array.from({ length: count }, (_, index) => {
			const pitch = Math.min((row * most) / count, TALLEST_ROW * 1.6);
			return { x, y: height / 2 + (index - (count - 1) / 2) * pitch, side };
		});
	const stack = side + (depth - 1) * shift;
	return {
		...{ height, depth, shift, rise, isRoomy: side >= ROOMY },
		inputs: column(channels, MARGIN),
		filters: column(filters, width * MIDDLE - stack / 2),
		maps: column(filters, width - side - MARGIN)
	};
}

/** A wire from the right of one node to the left of another, level at both ends. */
export function wire(from: Node, to: Node): string {
	const [start, end] = [from.x + from.side, to.x];
	const bend = (end - start) * 0.45;
	return `M${start},${from.y}C${start + bend},${from.y} ${end - bend},${to.y} ${end},${to.y}`;
}
