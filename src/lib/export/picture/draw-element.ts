import { element } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import { boxAttributes, drawBox } from './draw-box';
import type { Box } from './draw-box';
import { drawControl } from './draw-control';
import { drawSvg } from './draw-svg';
import { drawText } from './draw-text';
import type { Drawing } from './drawing';

/** Whether only a screen reader finds it. */
function isHeardOnly(style: CSSStyleDeclaration, { width, height }: Box): boolean {
	if (style.position !== 'absolute') return false;
	return style.clip !== 'auto' || style.clipPath === 'inset(50%)' || (width <= 1 && height <= 1);
}

/** How many pixels a picture whose pixels are to be seen has for each of the page at least. */
const FINENESS = 2;

/** A picture made of pixels, as the page has it now. */
function drawPixels(
	source: HTMLCanvasElement | HTMLImageElement,
	style: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] {
	const canvas = source instanceof HTMLCanvasElement ? source : copyOf(source);
	if (canvas.width === 0 || canvas.height === 0) return [];
	const box = source.getBoundingClientRect();
	const isSmooth = style.imageRendering === 'auto';
	const drawn = isSmooth
		? canvas
		: inBlocks(canvas, Math.ceil((FINENESS * box.width) / canvas.width));
	return [
		element('image', {
			...boxAttributes(box, drawing),
			...{ href: drawn.toDataURL(), preserveAspectRatio: 'none' },
			...(isSmooth ? {} : { style: `image-rendering: ${style.imageRendering}` })
		})
	];
}

/** The same picture with `side` × `side` pixels for each, since some programs smooth every picture that they enlarge. */
function inBlocks(source: HTMLCanvasElement, side: number): HTMLCanvasElement {
	if (side <= 1) return source;
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [source.width * side, source.height * side];
	const context = canvas.getContext('2d');
	if (!context) return source;
	context.imageSmoothingEnabled = false;
	context.drawImage(source, 0, 0, canvas.width, canvas.height);
	return canvas;
}

function copyOf(image: HTMLImageElement): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
	if (image.complete) canvas.getContext('2d')?.drawImage(image, 0, 0);
	return canvas;
}

function drawContent(
	part: HTMLElement,
	style: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] {
	if (part instanceof HTMLCanvasElement || part instanceof HTMLImageElement)
		return drawPixels(part, style, drawing);
	const control = drawControl(part, style, drawing);
	if (control) return control;
	return [...part.childNodes].flatMap((child): readonly XmlNode[] => {
		if (child instanceof Text) return drawText(child, style, drawing);
		return child instanceof Element ? drawElement(child, drawing) : [];
	});
}

/** Cuts off what would be cut off on the page. */
function clipped(
	nodes: readonly XmlNode[],
	part: HTMLElement,
	style: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] {
	const isCut = part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight;
	if (style.overflow === 'visible' || style.display === 'inline' || !isCut) return nodes;
	const name = drawing.nextName();
	const box = element('rect', boxAttributes(part.getBoundingClientRect(), drawing));
	drawing.definitions.push(element('clipPath', { id: name }, box));
	return [element('g', { 'clip-path': `url(#${name})` }, ...nodes)];
}

/**
 * An element of the page with all that is in it, drawn anew as SVG where it stands: boxes, borders,
 * lines of text, drawings, canvases and controls, with what style sheets say of them written in. Turned
 * boxes, pictures in backgrounds and what style sheets add before and after elements are left out.
 */
export function drawElement(part: Element, drawing: Drawing): readonly XmlNode[] {
	const style = getComputedStyle(part);
	const isBoxless = style.display === 'contents';
	if (part.localName === 'dialog' || (!isBoxless && !part.checkVisibility())) return [];
	if (part instanceof SVGSVGElement) return drawSvg(part, drawing);
	if (!(part instanceof HTMLElement) || isHeardOnly(style, part.getBoundingClientRect())) return [];
	const boxes = isBoxless ? [] : [...part.getClientRects()];
	const content = drawContent(part, style, drawing);
	const nodes = [
		...boxes.flatMap((box) => drawBox(style, box, drawing)),
		...clipped(content, part, style, drawing)
	];
	if (nodes.length === 0 || style.opacity === '1') return nodes;
	return [element('g', { opacity: style.opacity }, ...nodes)];
}
