import { element } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import type { Drawing } from './drawing';
import { paintAttributes, short } from './paint';

/** One line of a text, and where it stands on the screen. */
interface Line {
	text: string;
	left: number;
	right: number;
	readonly top: number;
	readonly bottom: number;
}

let measuring: CanvasRenderingContext2D | null = null;

/** How much of the height of a line of this font lies above its base line. */
function ascentPart({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
	measuring ??= document.createElement('canvas').getContext('2d');
	if (!measuring) return 0.8;
	measuring.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
	const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuring.measureText('x');
	return up / (up + down);
}

/** The lines that a text was broken into, without the spaces at their ends. */
function linesOf(node: Text): readonly Line[] {
	const { data } = node;
	const start = data.search(/\S/);
	if (start < 0) return [];
	const range = node.ownerDocument.createRange();
	range.setStart(node, start);
	range.setEnd(node, data.trimEnd().length);
	const rects = range.getClientRects();
	if (rects.length === 1) {
		const [{ left, right, top, bottom }] = rects;
		return [{ text: data.trim().replace(/\s+/g, ' '), left, right, top, bottom }];
	}
	const lines: Line[] = [];
	for (let at = start; at < data.trimEnd().length;) {
		const character = String.fromCodePoint(data.codePointAt(at) ?? 32);
		range.setStart(node, at);
		range.setEnd(node, (at += character.length));
		const { left, right, top, bottom, width } = range.getBoundingClientRect();
		if (width === 0) continue;
		const line = lines.at(-1);
		const isSpace = /\s/.test(character);
		if (line && Math.abs(line.top - top) < (bottom - top) / 2) {
			line.text += isSpace ? ' ' : character;
			if (!isSpace) line.right = right;
		} else if (!isSpace) lines.push({ text: character, left, right, top, bottom });
	}
	return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

const isOwn = (value: string) => value !== '' && value !== 'normal' && value !== 'none';

/** How a text is set, as attributes; what SVG has no attribute for goes into its style. */
function faceAttributes(style: CSSStyleDeclaration): Record<string, string> {
	const { fontVariantNumeric, fontFeatureSettings, textDecorationLine, letterSpacing } = style;
	const css = [
		...(isOwn(fontVariantNumeric) ? [`font-variant-numeric: ${fontVariantNumeric}`] : []),
		...(isOwn(fontFeatureSettings) ? [`font-feature-settings: ${fontFeatureSettings}`] : [])
	];
	return {
		...{ 'font-family': style.fontFamily, 'font-size': style.fontSize },
		...(style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }),
		...(style.fontStyle === 'normal' ? {} : { 'font-style': style.fontStyle }),
		...(isOwn(letterSpacing) ? { 'letter-spacing': letterSpacing } : {}),
		...(isOwn(textDecorationLine) ? { 'text-decoration': textDecorationLine } : {}),
		...paintAttributes('fill', style.color),
		...(css.length > 0 ? { style: css.join('; ') } : {})
	};
}

/**
 * A line of text; where its right end is known its length is stated, so that a stand-in for its font
 * takes the same room.
 */
export function drawLine(
	{ text, left, right, top, bottom }: Omit<Line, 'right'> & { readonly right: number | null },
	style: CSSStyleDeclaration,
	drawing: Drawing
): XmlNode {
	drawing.useFace(text, style);
	const said = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
	const base = top + (bottom - top) * ascentPart(style);
	return element(
		'text',
		{
			...{ x: short(left - drawing.left), y: short(base - drawing.top) },
			...faceAttributes(style),
			...(right !== null && text.length > 1
				? { textLength: short(right - left), lengthAdjust: 'spacingAndGlyphs' }
				: {})
		},
		said
	);
}

/** A text of the page, line by line. */
export function drawText(
	node: Text,
	style: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] {
	if (style.visibility !== 'visible') return [];
	return linesOf(node)
		.filter(({ left, right }) => right - left > 0.5)
		.map((line) => drawLine(line, style, drawing));
}
