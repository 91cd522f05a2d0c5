import { Encoder } from 'modern-gif';
import workerUrl from 'modern-gif/worker?url';
import type { Progress } from '../data/in-pieces';
import { shoot, sizeOf } from './film';
import type { Film } from './film';

/** The widest GIF in pixels: each frame is held as it is. */
const MOST_WIDTH = 800;

/** A film as GIF without end, encoded beside the page. Rejects with the signal's reason once it is aborted. */
export async function gifOf(film: Film, progress: Progress): Promise<Blob> {
	const size = await sizeOf(film, MOST_WIDTH, 1);
	const { width, height } = size;
	const canvas = document.createElement('canvas');
	const encoder = new Encoder({ width, height, workerUrl, looped: true, loopCount: 0 });
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const add = async (_: number, seconds: number) => {
		const data = context?.getImageData(0, 0, width, height).data;
		if (data) await encoder.encode({ data, width, height, delay: Math.round(1000 * seconds) });
	};
	await shoot(film, size, canvas, add, progress);
	return new Blob([await encoder.flush('arrayBuffer')], { type: 'image/gif' });
}
