/** How much of a scene a picture shows: its figures alone, or with the formula and words under them. */
export const extents = ['figure', 'whole'] as const;
export type Extent = (typeof extents)[number];

/** What stands on a card for its reader to use and is no part of what it shows. */
const controls = 'header, .player, .settings, details, dialog, .notice, .visually-hidden';

/** The parts of a scene's card that a picture shows; a card without a figure of that name shows all it has. */
export function partsOf(card: Element, extent: Extent): readonly Element[] {
	const parts = [...card.children].filter(
		(part) => !part.matches(controls) && part.getBoundingClientRect().height > 0
	);
	const figure = parts.find((part) => part.matches('.figure'));
	return extent === 'figure' && figure ? [figure] : parts;
}

/** What of a scene's working is not the line with the numbers of the step: words, formulas, what is pointed at. */
const notWorked = '.words, .line, .formula, .formulas, .readout, .hint';

/** The parts of a scene's card that work out the numbers of the step; none where the scene writes none. */
export function workedPartsOf(card: Element): readonly Element[] {
	const working = [...card.children].find((part) => part.matches('.working'));
	return [...(working?.children ?? [])].filter(
		(part) => !part.matches(notWorked) && part.getBoundingClientRect().height > 0
	);
}
