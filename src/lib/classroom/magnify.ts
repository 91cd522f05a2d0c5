/** The part of a DOMRect that is used: pixels of the window. */
export type Box = Readonly<Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>>;

/** How much of the stage a figure fills, and how far it is magnified at most. */
const SHARE = 0.9;
const MOST = 6;

/** The CSS transform, about its top left corner, of a stage whose part `target` is to fill the place it has now. */
export function magnify(target: Box, stage: Box): string {
	const scale = Math.min(
		(SHARE * stage.width) / Math.max(target.width, 1),
		(SHARE * stage.height) / Math.max(target.height, 1),
		MOST
	);
	const x = stage.width / 2 - scale * (target.left + target.width / 2 - stage.left);
	const y = stage.height / 2 - scale * (target.top + target.height / 2 - stage.top);
	return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) scale(${scale.toFixed(3)})`;
}
