import { element } from '$lib/quiz/export/xml';
import type { Drawing } from './drawing';
import { paintOf } from './paint';

/** Where a gradient ends that begins on the opposite side, in parts of its box. */
const ends: Readonly<Record<string, readonly [x1: number, y1: number, x2: number, y2: number]>> = {
	'to right': [0, 0, 1, 0],
	'90deg': [0, 0, 1, 0],
	'to left': [1, 0, 0, 0],
	'270deg': [1, 0, 0, 0],
	'to top': [0, 1, 0, 0],
	'0deg': [0, 1, 0, 0]
};

/** Splits at commas that no bracket encloses. */
const partsOf = (text: string) => text.split(/,(?![^(]*\))/).map((part) => part.trim());

/**
 * What to fill a box with whose background is a straight gradient over all of it, such as a scale of
 * colours; null for none, and for kinds of pictures that no figure has.
 */
export function gradientOf(style: CSSStyleDeclaration, drawing: Drawing): string | null {
	const inner = /^linear-gradient\((.*)\)$/.exec(style.backgroundImage)?.[1];
	if (inner === undefined || style.backgroundSize !== 'auto') return null;
	const [first, ...others] = partsOf(inner);
	const isColor = /^(?:rgb|color)/.test(first);
	const stops = isColor ? [first, ...others] : others;
	const [x1, y1, x2, y2] = ends[isColor ? '' : first] ?? [0, 0, 0, 1];
	const name = drawing.nextName();
	const placed = stops.map((stop, index) => {
		const place = /\)\s+(-?[\d.]+)%$/.exec(stop)?.[1];
		const { color, opacity } = paintOf(stop.slice(0, stop.indexOf(')') + 1));
		const offset = place === undefined ? index / (stops.length - 1) : Number(place) / 100;
		return element('stop', {
			...{ offset: `${offset}`, 'stop-color': color },
			...(opacity < 1 ? { 'stop-opacity': `${opacity}` } : {})
		});
	});
	const attributes = { id: name, x1: `${x1}`, y1: `${y1}`, x2: `${x2}`, y2: `${y2}` };
	drawing.definitions.push(element('linearGradient', attributes, ...placed));
	return `url(#${name})`;
}
