import { element } from '$lib/quiz/export/xml';
import type { XmlNode } from '$lib/quiz/export/xml';
import { boxAttributes } from './draw-box';
import { drawLine } from './draw-text';
import type { Drawing } from './drawing';
import { paintAttributes, short } from './paint';

/** The side of what browsers draw themselves, such as a slider's thumb. */
const THUMB = 14;

function drawSlider(input: HTMLInputElement, color: string, drawing: Drawing): readonly XmlNode[] {
	const { left, top, width, height } = input.getBoundingClientRect();
	const [least, most] = [Number(input.min || 0), Number(input.max || 100)];
	const part = most > least ? (Number(input.value) - least) / (most - least) : 0;
	const middle = top + height / 2;
	const track = { left, top: middle - 2, width, height: 4 };
	const fill = paintAttributes('fill', color);
	return [
		element('rect', { ...boxAttributes(track, drawing, 2), ...fill, 'fill-opacity': '0.3' }),
		element('circle', {
			...{ cx: short(left - drawing.left + THUMB / 2 + part * (width - THUMB)) },
			...{ cy: short(middle - drawing.top), r: `${THUMB / 2}`, ...fill }
		})
	];
}

function drawMark(input: HTMLInputElement, color: string, drawing: Drawing): readonly XmlNode[] {
	const box = input.getBoundingClientRect();
	const radius = input.type === 'radio' ? box.width / 2 : 3;
	const place = boxAttributes(box, drawing, radius, 1);
	const fill = input.checked ? paintAttributes('fill', color) : { fill: 'none' };
	return [element('rect', { ...place, ...fill, ...paintAttributes('stroke', color) })];
}

/** What stands in a field or a list of choices. */
function textIn(control: Element): string {
	if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
	return control instanceof HTMLInputElement ? control.value : '';
}

/** What a browser draws by itself in a control: a value, a tick, a slider. Null for any other element. */
export function drawControl(
	control: Element,
	style: CSSStyleDeclaration,
	drawing: Drawing
): readonly XmlNode[] | null {
	if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return null;
	const color = style.accentColor === 'auto' ? style.color : style.accentColor;
	if (control instanceof HTMLInputElement) {
		if (control.type === 'range') return drawSlider(control, color, drawing);
		if (control.type === 'checkbox' || control.type === 'radio')
			return drawMark(control, color, drawing);
	}
	const text = textIn(control).trim();
	if (text === '') return [];
	const box = control.getBoundingClientRect();
	const [size, pad] = [parseFloat(style.fontSize), parseFloat(style.paddingLeft)];
	const [left, middle] = [box.left + pad, box.top + box.height / 2];
	const [top, bottom] = [middle - 0.6 * size, middle + 0.6 * size];
	// How wide the browser sets it cannot be asked, so that its length is not stated.
	return [drawLine({ text, left, right: null, top, bottom }, style, drawing)];
}
