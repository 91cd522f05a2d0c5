import type { Field } from '../parameters';
import { layerBounds, MOST_LAYERS, plainLayer } from './stack-layer';
import type { LayerNumber, StackLayer } from './stack-layer';

const layerForm = /^([cm])(\d{1,2})(?:s(\d{1,2}))?(?:p(\d{1,2}))?(?:d(\d{1,2}))?$/;
const letters = { conv: 'c', pool: 'm' } as const;

/** A layer as text, what is plain left out: `c3`, `c3s2p1`, `m2s2`. */
function layerText({ kind, kernel, stride, padding, dilation }: StackLayer): string {
	const part = (letter: string, value: number, plain: number) =>
		value === plain ? '' : `${letter}${value}`;
	return [
		`${letters[kind]}${kernel}`,
		part('s', stride, plainLayer.stride),
		part('p', padding, plainLayer.padding),
		part('d', dilation, plainLayer.dilation)
	].join('');
}

function readLayer(text: string): StackLayer | null {
	const found = layerForm.exec(text);
	if (!found) return null;
	const [, letter, kernel, stride, padding, dilation] = found;
	const number = (digits: string | undefined, plain: number) =>
		digits === undefined ? plain : Number(digits);
	return {
		kind: letter === letters.pool ? 'pool' : 'conv',
		kernel: Number(kernel),
		stride: number(stride, plainLayer.stride),
		padding: number(padding, plainLayer.padding),
		dilation: number(dilation, plainLayer.dilation)
	};
}

const clamp = (value: number, { min, max }: (typeof layerBounds)[LayerNumber]) =>
	Math.min(Math.max(value, min), max);

const clamped = (layer: StackLayer): StackLayer => ({
	kind: layer.kind,
	kernel: clamp(layer.kernel, layerBounds.kernel),
	stride: clamp(layer.stride, layerBounds.stride),
	padding: clamp(layer.padding, layerBounds.padding),
	dilation: clamp(layer.dilation, layerBounds.dilation)
});

const readLayers = (text: string) => text.split('.').map(readLayer);
const isRead = (layer: StackLayer | null): layer is StackLayer => layer !== null;
const stackText = (layers: readonly StackLayer[]) => layers.map(layerText).join('.');

/** A parameter that is a stack of layers, from the lowest up: `c3p1.m2s2.c3d2`. */
export function stackField(defaults: readonly StackLayer[]): Field<readonly StackLayer[]> {
	return {
		kind: 'stack',
		default: defaults,
		parse(text) {
			const value = readLayers(text);
			if (!value.every(isRead)) return { problem: 'malformed' };
			const isInside =
				value.length <= MOST_LAYERS && stackText(value) === stackText(value.map(clamped));
			return isInside ? { value } : { problem: 'outOfBounds' };
		},
		encode: stackText,
		equals: (a, b) => stackText(a) === stackText(b),
		nearest(text) {
			const layers = readLayers(text).slice(0, MOST_LAYERS);
			return layers.every(isRead) ? layers.map(clamped) : undefined;
		}
	};
}
