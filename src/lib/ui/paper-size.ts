/** The sizes of paper that can be printed on. */
export const paperSizes = ['a4', 'letter'] as const;
export type PaperSize = (typeof paperSizes)[number];

/** Width and height in millimetres. */
export const extents: Readonly<Record<PaperSize, readonly [width: number, height: number]>> = {
	a4: [210, 297],
	letter: [215.9, 279.4]
};

/** What stays free at each side of a page, and below for its footer, in millimetres. */
export const MARGIN = 17;
export const FOOTER = 9;

/** Whether a text names a size of paper. */
export function isPaperSize(text: string | null): text is PaperSize {
	return paperSizes.some((size) => size === text);
}
