import { element } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import type { Drawing } from './drawing';
import { paintAttributes, short } from './paint';

/** Properties that come down from the parent, with what they are where nobody says so. */
const inherited: Readonly<Record<string, string>> = {
	...{ fill: 'rgb(0, 0, 0)', 'fill-opacity': '1', 'fill-rule': 'nonzero', 'clip-rule': 'nonzero' },
	...{ stroke: 'none', 'stroke-opacity': '1', 'stroke-width': '1px', 'stroke-linecap': 'butt' },
	...{ 'stroke-linejoin': 'miter', 'stroke-dasharray': 'none', 'stroke-dashoffset': '0px' },
	...{
		'paint-order': 'normal',
		'marker-start': 'none',
		'marker-end': 'none',
		visibility: 'visible'
	},
	...{ 'font-family': '', 'font-size': '', 'font-weight': '400', 'font-style': 'normal' },
	...{ 'text-anchor': 'start', 'dominant-baseline': 'auto', 'letter-spacing': 'normal' },
	...{ 'font-variant-numeric': 'normal', 'font-feature-settings': 'normal' }
};
/** Properties of an element alone. */
const own: Readonly<Record<string, string>> = {
	...{ opacity: '1', 'clip-path': 'none', mask: 'none' },
	...{ 'stop-color': 'rgb(0, 0, 0)', 'stop-opacity': '1' }
};
/** Properties that SVG has no attributes for. */
const cssOnly = new Set(['font-variant-numeric', 'font-feature-settings', 'paint-order']);
const presentation = new Set([
	...[...Object.keys(inherited), ...Object.keys(own)],
	...['transform', 'vector-effect']
]);

const leftOut = new Set(['title', 'desc', 'script', 'style', 'foreignObject', 'animate']);
const isInterface = /^(?:class|style|role|tabindex|id|aria-.*|data-.*|on.*|xmlns.*)$/;
/** Elements that others refer to by their ids. */
const isResource = /^(?:linearGradient|radialGradient|pattern|clipPath|mask|marker|filter|symbol)$/;

type Style = Readonly<Record<string, string>>;

function written(name: string, value: string): Record<string, string> {
	if (name === 'fill' || name === 'stroke') return paintAttributes(name, value);
	return { [name]: value };
}

/** What the page's style sheets say of an element, as attributes, as far as its parent does not. */
function styleAttributes(computed: CSSStyleDeclaration, parent: Style) {
	const mine: Record<string, string> = { ...parent };
	const attributes: Record<string, string> = {};
	const css: string[] = [];
	const say = (name: string, value: string) => {
		if (cssOnly.has(name)) css.push(`${name}: ${value}`);
		else Object.assign(attributes, written(name, value));
	};
	for (const name of Object.keys(inherited)) {
		const value = computed.getPropertyValue(name);
		if (value === '' || value === parent[name]) continue;
		mine[name] = value;
		say(name, value);
	}
	for (const [name, initial] of Object.entries(own)) {
		const value = computed.getPropertyValue(name);
		if (value !== '' && value !== initial) say(name, value);
	}
	return {
		mine,
		attributes: css.length > 0 ? { ...attributes, style: css.join('; ') } : attributes
	};
}

/** The element's own shift or turn, around where its style says. */
function transformOf(element: Element, computed: CSSStyleDeclaration): Record<string, string> {
	const said = element.getAttribute('transform');
	if (said !== null) return { transform: said };
	if (computed.transform === 'none' || computed.transform === '') return {};
	const [x, y] = computed.transformOrigin.split(' ').map(parseFloat);
	const { transform } = computed;
	return {
		transform: x || y ? `translate(${x} ${y}) ${transform} translate(${-x} ${-y})` : transform
	};
}

/** The width of a line that does not grow with the drawing, in the drawing's units, so that it does from now on. */
function strokeAttributes(part: Element, computed: CSSStyleDeclaration): Record<string, string> {
	if (computed.vectorEffect !== 'non-scaling-stroke' || !(part instanceof SVGGraphicsElement))
		return {};
	const matrix = part.getScreenCTM();
	const scale = matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
	return { 'stroke-width': short(parseFloat(computed.strokeWidth) / (scale || 1)) };
}

function drawPart(part: Element, parent: Style, drawing: Drawing): readonly XmlNode[] {
	const computed = getComputedStyle(part);
	if (leftOut.has(part.localName) || computed.display === 'none') return [];
	const { mine, attributes } = styleAttributes(computed, parent);
	const kept = part
		.getAttributeNames()
		.filter((name) => !isInterface.test(name) && !presentation.has(name))
		.map((name) => [name, part.getAttribute(name) ?? '']);
	const id = isResource.test(part.localName) || part.closest('defs') ? part.id : '';
	const all = {
		...(id ? { id } : {}),
		...Object.fromEntries(kept),
		...(isResource.test(part.localName) ? {} : transformOf(part, computed)),
		...attributes,
		...strokeAttributes(part, computed)
	};
	return [element(part.localName, all, ...drawParts(part, mine, computed, drawing))];
}

function drawParts(
	parent: Element,
	style: Style,
	computed: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] {
	const isText = /^(?:text|tspan|textPath)$/.test(parent.localName);
	return [...parent.childNodes].flatMap((child): readonly XmlNode[] => {
		if (child instanceof Element) return drawPart(child, style, drawing);
		if (!(child instanceof Text) || !isText) return [];
		const text = child.data.replace(/\s+/g, ' ');
		drawing.useFace(text, computed);
		return [text];
	});
}

/** A drawing of the page, where it stands, with what style sheets say of it written into it. */
export function drawSvg(svg: SVGSVGElement, drawing: Drawing): readonly XmlNode[] {
	const computed = getComputedStyle(svg);
	const box = svg.getBoundingClientRect();
	if (box.width === 0 || box.height === 0) return [];
	const { mine, attributes } = styleAttributes(computed, inherited);
	const { opacity, ...style } = attributes;
	const viewBox = svg.getAttribute('viewBox');
	const ratio = svg.getAttribute('preserveAspectRatio');
	const place = {
		...{ x: short(box.left - drawing.left), y: short(box.top - drawing.top) },
		...{ width: short(box.width), height: short(box.height) },
		...(viewBox === null ? {} : { viewBox }),
		...(ratio === null ? {} : { preserveAspectRatio: ratio }),
		...(computed.overflow === 'visible' ? { overflow: 'visible' } : {})
	};
	const drawn = element('svg', { ...place, ...style }, ...drawParts(svg, mine, computed, drawing));
	return [opacity === undefined ? drawn : element('g', { opacity }, drawn)];
}
