/** The part of a DOMRect that is used: pixels of the window. */
export type Box = Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>;

/** How much of the window a figure fills, and how far it is magnified at most. */
const SHARE = 0.9;
const MOST = 6;

/** The CSS transform, about its top left corner, of a stage whose part `target` is to fill the window. */
export function magnify(
	target: Box,
	stage: Box,
	window: { width: number; height: number }
): string {
	const scale = Math.min(
		(SHARE * window.width) / Math.max(target.width, 1),
		(SHARE * window.height) / Math.max(target.height, 1),
		MOST
	);
	const x = window.width / 2 - stage.left - scale * (target.left + target.width / 2 - stage.left);
	const y = window.height / 2 - stage.top - scale * (target.top + target.height / 2 - stage.top);
	return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(3)})`;
}
