import { sigmoidPointwise } from '$lib/engine';
import type { Attachment } from 'svelte/attachments';
import { SAMPLES } from './region';

/** Red, green and blue where the network is sure of class 0, where it is undecided, and of class 1. */
const ENDS = [
	[24, 58, 118],
	[62, 60, 66],
	[168, 98, 22]
] as const;

/** The colour for a share of class 1, from 0 to 1. */
export function tintOf(share: number): readonly [red: number, green: number, blue: number] {
	const [from, to] = share < 0.5 ? [ENDS[0], ENDS[1]] : [ENDS[1], ENDS[2]];
	const part = share < 0.5 ? 2 * share : 2 * share - 1;
	const mix = (channel: 0 | 1 | 2) =>
		Math.round(from[channel] + part * (to[channel] - from[channel]));
	return [mix(0), mix(1), mix(2)];
}

/** Tints a canvas of SAMPLES² pixels by what the network says at each place. */
export function paintRegions(logits: () => readonly number[]): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const context = canvas.getContext('2d');
		if (!context) return;
		const image = context.createImageData(SAMPLES, SAMPLES);
		logits().forEach((logit, index) => {
			image.data.set([...tintOf(sigmoidPointwise.value(logit)), 255], 4 * index);
		});
		context.putImageData(image, 0, 0);
	};
}
