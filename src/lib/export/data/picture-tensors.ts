import { tensor } from '$lib/engine';
import type { NamedTensor } from './run-tensors';

/** Red, green and blue; what pixels cover is left out. */
const CHANNELS = 3;

/** A picture as a tensor of bytes [channels, height, width]; none if there is no picture. */
export function pictureTensors(picture: ImageData | null): readonly NamedTensor[] {
	if (!picture) return [];
	const { width, height, data } = picture;
	const perPixel = data.length / (width * height);
	const plane = (channel: number) =>
		Array.from({ length: width * height }, (_, pixel) => data[pixel * perPixel + channel]);
	const planes = Array.from({ length: CHANNELS }, (_, channel) => plane(channel));
	return [{ name: 'pixels', tensor: tensor([CHANNELS, height, width], planes.flat()) }];
}
