import { channels, colorAt, shownColor } from '$lib/scenes/pixels/colors';
import type { Pixels, PlaneLook } from '$lib/scenes/pixels/colors';
import type { PixelsParameters } from '$lib/scenes/pixels/parameters';
import { SIDE, spanOf } from '$lib/scenes/pixels/view';
import type { Pixel } from '$lib/scenes/pixels/view';
import { bytesText } from '../python';
import { checked, row } from './programs';

/** The most pixels along a side of the part that is written down. */
const MOST = 12;

/** What of a pixel's numbers each plane shows, as an expression of both libraries. */
const planeOf: Readonly<Record<PlaneLook, (channel: number) => string>> = {
	grey: (channel) => `pixels[:, :, [${new Array(channels.length).fill(channel).join(', ')}]]`,
	light: (channel) => `pixels * only[${channel}]`
};

/** How each library says what both do. */
const libraries = {
	pytorch: {
		imported: 'import torch',
		read: (bytes: string) => `torch.frombuffer(bytearray.fromhex(${bytes}), dtype=torch.uint8)`,
		first: 'permute',
		only: `torch.eye(${channels.length}, dtype=torch.uint8)`
	},
	numpy: {
		imported: 'import numpy as np',
		read: (bytes: string) => `np.frombuffer(bytes.fromhex(${bytes}), dtype=np.uint8)`,
		first: 'transpose',
		only: `np.eye(${channels.length}, dtype=np.uint8)`
	}
} as const;

/** The square part of the picture around a pixel that is written down: what is in sight, or its middle. */
function partAround([row, column]: Pixel, zoom: number) {
	const side = Math.min(MOST, Math.ceil(spanOf(zoom)));
	const start = (place: number) => Math.min(Math.max(place - Math.floor(side / 2), 0), SIDE - side);
	return { side, top: start(row), left: start(column) };
}

/** Programs that hold the pixels around the one that is read, which find its numbers and its planes'. */
export function pixelsPrograms(picture: Pixels, { pixel, zoom, planes }: PixelsParameters) {
	const { side, top, left } = partAround(pixel, zoom);
	const cells = Array.from({ length: side * side }, (_, index) =>
		colorAt(picture, [top + Math.floor(index / side), left + (index % side)])
	);
	const at = `[${pixel[0] - top}, ${pixel[1] - left}]`;
	const written = ({ imported, read, first, only }: (typeof libraries)[keyof typeof libraries]) =>
		[
			imported,
			'',
			`# ${side} × ${side} pixels from row ${top} and column ${left} of the picture: red, green, blue`,
			`pixels = ${read(bytesText(cells.flat()))}`,
			`pixels = pixels.reshape(${[side, side, channels.length].join(', ')})`,
			`planes = pixels.${first}(2, 0, 1)  # [channels, height, width], as a network wants it`,
			...(planes === 'light' ? ['', `only = ${only}`] : []),
			'',
			...channels.map((channel, index) => `${channel} = ${planeOf[planes](index)}`),
			`print(pixels${at})`
		].join('\n');
	const color = colorAt(picture, pixel);
	const shown = [
		{ name: `planes[:, ${at.slice(1)}`, value: color },
		...channels.map((channel) => ({
			name: `${channel}${at}`,
			value: shownColor(color, channel, planes)
		}))
	];
	return checked(
		{ pytorch: written(libraries.pytorch), numpy: written(libraries.numpy) },
		shown.map(({ name, value }) => ({
			pytorch: `${name}.double()`,
			numpy: name,
			value: row(value)
		}))
	);
}
