import { rational } from '$lib/engine';
import type { Role } from '$lib/figures/grid';
import type { Language } from '$lib/i18n/language';
import type { Plot, PlotAxis } from '../plot';
import { exactText } from '../print';
import { exportWords } from './words';
import { element } from './xml';
import type { XmlElement } from './xml';

const WIDTH = 480;
const HEIGHT = 320;
const MARGIN = { left: 52, right: 16, top: 16, bottom: 48 };
const INNER = {
	width: WIDTH - MARGIN.left - MARGIN.right,
	height: HEIGHT - MARGIN.top - MARGIN.bottom
};
const LEGEND_LINE = 18;
const SAMPLE = 32;
const INK = '#222222';
const LINES = '#c8c8c8';

/** The hues of the site on paper; what is drawn elsewhere does not know the reader's theme. */
const hues: Readonly<Record<Role, string>> = {
	input: '#1c5fc4',
	kernel: '#ad4f08',
	output: '#14713d',
	gradient: '#ad1a78',
	plain: INK
};

/** Curves differ by more than their hue. */
const dashes = ['none', '7 4', '2 3', '10 3 2 3'];

/** A plot as an SVG document that needs nothing from outside. */
export function plotPicture(plot: Plot, language: Language): XmlElement {
	const x = (value: number) => MARGIN.left + INNER.width * share(plot.x, value);
	const y = (value: number) => MARGIN.top + INNER.height * (1 - share(plot.y, value));
	const lines = [
		...ticks(plot.x).map((tick) => line(x(tick), MARGIN.top, x(tick), MARGIN.top + INNER.height)),
		...ticks(plot.y).map((tick) => line(MARGIN.left, y(tick), MARGIN.left + INNER.width, y(tick)))
	];
	const bottom = MARGIN.top + INNER.height + 16;
	const numbers = [
		...ticks(plot.x).map((tick) => label(x(tick), bottom, numberText(tick), 'middle')),
		...ticks(plot.y).map((tick) => label(MARGIN.left - 6, y(tick) + 4, numberText(tick), 'end'))
	];
	const curves = plot.curves.map(({ points }, index) =>
		stroke(
			plot,
			index,
			points.map(([px, py]) => [x(px), y(py)])
		)
	);
	const legend = plot.curves.flatMap((curve, index) => {
		const level = HEIGHT + LEGEND_LINE * index;
		const [from, to] = [MARGIN.left, MARGIN.left + SAMPLE];
		return [
			stroke(plot, index, [
				[from, level],
				[to, level]
			]),
			label(to + 8, level + 4, curve.label[language], 'start')
		];
	});
	const height = `${HEIGHT + LEGEND_LINE * plot.curves.length}`;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${WIDTH} ${height}`,
			width: `${WIDTH}`,
			height,
			'font-family': 'sans-serif',
			'font-size': '12'
		},
		element('title', {}, plotAlternative(plot, language)),
		element('rect', { width: `${WIDTH}`, height, fill: '#ffffff' }),
		...lines,
		...curves,
		...numbers,
		...legend,
		label(MARGIN.left + INNER.width / 2, HEIGHT - 10, plot.x.label[language], 'middle'),
		element(
			'text',
			{
				transform: `translate(14 ${MARGIN.top + INNER.height / 2}) rotate(-90)`,
				'text-anchor': 'middle',
				fill: INK
			},
			plot.y.label[language]
		)
	);
}

/** What a plot shows, for those who cannot see it; not the values that are to be read off. */
export function plotAlternative({ x, y, curves }: Plot, language: Language): string {
	const words = exportWords[language];
	const [across, upwards] = [x, y].map(({ label: name, min, max, step }) =>
		words.axis(name[language], numberText(min), numberText(max), numberText(step))
	);
	return words.picture(across, upwards, curves.map((curve) => curve.label[language]).join(', '));
}

function share({ min, max }: PlotAxis, value: number): number {
	return (value - min) / (max - min);
}

function ticks({ min, max, step }: PlotAxis): readonly number[] {
	const count = Math.floor((max - min) / step + 1e-9) + 1;
	return Array.from({ length: count }, (_, index) => min + index * step);
}

/** A line through points of the picture, as the curve at an index is drawn. */
function stroke(
	{ curves }: Plot,
	index: number,
	points: readonly (readonly [x: number, y: number])[]
): XmlElement {
	return element('polyline', {
		points: points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' '),
		fill: 'none',
		stroke: hues[curves[index].role],
		'stroke-width': '2.5',
		'stroke-dasharray': dashes[index % dashes.length]
	});
}

function line(x1: number, y1: number, x2: number, y2: number): XmlElement {
	const [from, to] = [`${rounded(x1)} ${rounded(y1)}`, `${rounded(x2)} ${rounded(y2)}`];
	return element('path', { d: `M${from}L${to}`, stroke: LINES });
}

function label(x: number, y: number, text: string, anchor: string): XmlElement {
	const place = { x: rounded(x), y: rounded(y) };
	return element('text', { ...place, 'text-anchor': anchor, fill: INK }, text);
}

function rounded(value: number): string {
	return `${Math.round(value * 100) / 100}`;
}

/** A tick without the dust that adding steps leaves. */
function numberText(value: number): string {
	return exactText(rational.from(value.toFixed(6)));
}
