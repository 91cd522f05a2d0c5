import { element, writeDocument } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import { drawElement } from './draw-element';
import { Drawing } from './drawing';
import { fontStyles } from './fonts';
import { paintOf, short } from './paint';

/** What a picture stands on, and so in which colours it is drawn. */
export const grounds = ['white', 'transparent', 'dark', 'transparent-dark'] as const;
export type Ground = (typeof grounds)[number];

/** A picture of a scene as it is now. */
export interface Frame {
	/** A document of SVG that needs nothing else. */
	readonly svg: string;
	/** In CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** The colour of what lies under it on the page, in the picture's colours. */
	readonly surface: string;
}

/** Room around what is drawn. */
const MARGIN = 16;

const stillStyles =
	'*, *::before, *::after { transition: none !important; animation: none !important }';

/**
 * Does what reads styles while the page has a theme's colours and nothing is halfway between two
 * states. The page is as before when it is drawn next, so nobody sees it.
 */
function inTheme<Result>(theme: 'light' | 'dark', read: () => Result): Result {
	const { dataset } = document.documentElement;
	const before = dataset.theme;
	const sheets = document.adoptedStyleSheets;
	const still = new CSSStyleSheet();
	still.replaceSync(stillStyles);
	document.adoptedStyleSheets = [...sheets, still];
	dataset.theme = theme;
	try {
		return read();
	} finally {
		if (before === undefined) delete dataset.theme;
		else dataset.theme = before;
		document.adoptedStyleSheets = sheets;
	}
}

/** Draws elements of the page as they are now into one picture, laid out as on the page. */
function draw(parts: readonly Element[], ground: Ground, margin: number) {
	return inTheme(ground.endsWith('dark') ? 'dark' : 'light', () => {
		const boxes = parts.map((part) => part.getBoundingClientRect());
		const left = Math.min(...boxes.map((box) => box.left)) - margin;
		const top = Math.min(...boxes.map((box) => box.top)) - margin;
		const width = Math.ceil(Math.max(...boxes.map((box) => box.right)) + margin - left);
		const height = Math.ceil(Math.max(...boxes.map((box) => box.bottom)) + margin - top);
		const drawing = new Drawing(left, top);
		const nodes = parts.flatMap((part) => drawElement(part, drawing));
		return { drawing, nodes, width, height, surface: surfaceUnder(parts[0]) };
	});
}

/** What lies under the parts on the page. */
function surfaceUnder(part: Element): string {
	const { backgroundColor } = getComputedStyle(part);
	const isSeeThrough = paintOf(backgroundColor).opacity === 0;
	return isSeeThrough && part.parentElement ? surfaceUnder(part.parentElement) : backgroundColor;
}

/**
 * A picture of parts of the page as they are now, titled: an SVG with its fonts in it, which needs
 * neither this page nor a network, with some room around. Rejects if a font cannot be fetched.
 */
export async function pictureOf(
	parts: readonly Element[],
	title: string,
	ground: Ground,
	margin = MARGIN
): Promise<Frame> {
	const { drawing, nodes, width, height, surface } = draw(parts, ground, margin);
	const styles = await fontStyles(drawing);
	const isFilled = ground === 'white' || ground === 'dark';
	const size = { width: short(width), height: short(height) };
	const children: readonly XmlNode[] = [
		element('title', {}, title),
		element('defs', {}, element('style', {}, styles), ...drawing.definitions),
		...(isFilled ? [element('rect', { ...size, fill: surface })] : []),
		...nodes
	];
	const attributes = {
		...{ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${width} ${height}` },
		role: 'img'
	};
	return { svg: writeDocument(element('svg', attributes, ...children)), width, height, surface };
}
