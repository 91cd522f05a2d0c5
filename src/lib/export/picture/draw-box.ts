import { element } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import type { Drawing } from './drawing';
import { gradientOf } from './gradient';
import { paintAttributes, paintOf, short } from './paint';

/** A place on the screen. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'width' | 'height'>;

const sides = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof sides)[number];

const isSeen = (color: string) => color !== 'none' && paintOf(color).opacity > 0;

/** A box as attributes of a rectangle, made smaller on every side by `inset`. */
export function boxAttributes(box: Box, drawing: Drawing, radius = 0, inset = 0) {
	const [width, height] = [box.width, box.height].map((side) => Math.max(0, side - 2 * inset));
	const corner = Math.min(Math.max(0, radius - inset), width / 2, height / 2);
	return {
		...{ x: short(box.left - drawing.left + inset), y: short(box.top - drawing.top + inset) },
		...{ width: short(width), height: short(height) },
		...(corner > 0 ? { rx: short(corner) } : {})
	};
}

/** The radius of the corners, as the first one has it; at most what rounds the box off. */
function radiusOf(style: CSSStyleDeclaration, box: Box): number {
	const value = style.borderTopLeftRadius;
	const radius = parseFloat(value) || 0;
	return value.includes('%') ? (radius / 100) * Math.min(box.width, box.height) : radius;
}

const dashes = (style: string, width: number): Record<string, string> =>
	style === 'dashed' || style === 'dotted'
		? { 'stroke-dasharray': style === 'dashed' ? `${3 * width} ${2 * width}` : `${width}` }
		: {};

function drawBorders(style: CSSStyleDeclaration, box: Box, drawing: Drawing): readonly XmlNode[] {
	const borders = sides.flatMap((side) => {
		const line = style.getPropertyValue(`border-${side}-style`);
		const width = parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
		const color = style.getPropertyValue(`border-${side}-color`);
		return line === 'none' || line === 'hidden' || width === 0 || !isSeen(color)
			? []
			: [{ side, line, width, color }];
	});
	const [first] = borders;
	if (!first) return [];
	const stroke = ({ line, width, color }: typeof first) => ({
		...{ fill: 'none', ...paintAttributes('stroke', color), 'stroke-width': short(width) },
		...dashes(line, width)
	});
	const alike = (other: typeof first) =>
		other.width === first.width && other.color === first.color && other.line === first.line;
	if (borders.length === sides.length && borders.every(alike)) {
		const place = boxAttributes(box, drawing, radiusOf(style, box), first.width / 2);
		return [element('rect', { ...place, ...stroke(first) })];
	}
	return borders.map((border) =>
		element('path', { d: edge(border.side, border.width / 2, box, drawing), ...stroke(border) })
	);
}

/** The line along one side of a box, `inset` within it. */
function edge(side: Side, inset: number, box: Box, drawing: Drawing): string {
	const [left, top] = [box.left - drawing.left, box.top - drawing.top];
	const [right, bottom] = [left + box.width, top + box.height];
	const across = (y: number) => `M${short(left)},${short(y)}H${short(right)}`;
	const down = (x: number) => `M${short(x)},${short(top)}V${short(bottom)}`;
	if (side === 'top') return across(top + inset);
	if (side === 'bottom') return across(bottom - inset);
	return down(side === 'left' ? left + inset : right - inset);
}

/** Rings drawn as shadows without blur, which mark what is current; other shadows are left out. */
function drawRings(style: CSSStyleDeclaration, box: Box, drawing: Drawing): readonly XmlNode[] {
	const shadows = style.boxShadow.split(/,(?![^(]*\))/);
	return shadows.flatMap((shadow) => {
		const color = /(?:rgba?|color)\([^)]*\)/.exec(shadow)?.[0];
		const [x, y, blur, spread] = (shadow.match(/-?[\d.]+px/g) ?? []).map(parseFloat);
		if (!color || !isSeen(color) || x !== 0 || y !== 0 || blur !== 0 || !(spread > 0)) return [];
		const inset = shadow.includes('inset') ? spread / 2 : -spread / 2;
		const place = boxAttributes(box, drawing, radiusOf(style, box), inset);
		const stroke = paintAttributes('stroke', color);
		return [element('rect', { ...place, fill: 'none', ...stroke, 'stroke-width': short(spread) })];
	});
}

/** The ground, the border and the rings of a box of the page. */
export function drawBox(
	style: CSSStyleDeclaration,
	box: Box,
	drawing: Drawing
): readonly XmlNode[] {
	if (style.visibility !== 'visible' || (box.width === 0 && box.height === 0)) return [];
	const place = boxAttributes(box, drawing, radiusOf(style, box));
	const gradient = gradientOf(style, drawing);
	return [
		...(isSeen(style.backgroundColor)
			? [element('rect', { ...place, ...paintAttributes('fill', style.backgroundColor) })]
			: []),
		...(gradient ? [element('rect', { ...place, fill: gradient })] : []),
		...drawBorders(style, box, drawing),
		...drawRings(style, box, drawing)
	];
}
