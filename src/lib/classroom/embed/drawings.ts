type Draw = (canvas: HTMLCanvasElement) => unknown;

/** What draws on the canvases of the page that is written, by the number that each of them carries as `data-drawing`. */
let drawings: Draw[] = [];

/** The number that a canvas carries until it is drawn on: what its attachment would do at once. */
export function drawnLater(draw: Draw): number {
	return drawings.push(draw) - 1;
}

/** What a function writes, and what draws on its canvases once they are below an element. */
export function withDrawings(write: () => string): {
	readonly html: string;
	readonly draw: (place: ParentNode) => void;
} {
	const own: Draw[] = [];
	drawings = own;
	const html = write();
	return {
		html,
		draw(place) {
			for (const canvas of place.querySelectorAll<HTMLCanvasElement>('canvas[data-drawing]'))
				own[Number(canvas.dataset.drawing)]?.(canvas);
		}
	};
}
