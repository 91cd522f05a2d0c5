import { tick } from 'svelte';
import type { Exportable } from '../data/exportable';
import type { Progress } from '../data/in-pieces';
import { pictureOf } from '../picture/frame';
import type { Ground } from '../picture/frame';
import { rasterise } from '../picture/raster';

/** Steps of a scene to be shown one after the other. */
export interface Film {
	readonly scene: Exportable;
	readonly grain: string;
	/** Indices of the first and the last step. */
	readonly first: number;
	readonly last: number;
	readonly secondsPerStep: number;
	/** The parts of the page that are shown. */
	readonly parts: () => readonly Element[];
	readonly title: string;
	readonly ground: Ground;
}

/** The most frames of one animation: all of them are held in memory. */
export const MOST_FRAMES = 150;
/** How long the last frame stays, in times of the others. */
export const LAST_FRAME_STAYS = 3;

/** Lets the page lay out a step. In a tab that is hidden browsers draw nothing, so there is an end to waiting. */
export async function settled(): Promise<void> {
	await tick();
	await new Promise<void>((resolve) => {
		const waited = setTimeout(resolve, 100);
		requestAnimationFrame(() => {
			clearTimeout(waited);
			resolve();
		});
	});
}

/** How large the film is in device pixels: even, as encoders of video want it. */
export async function sizeOf(film: Film, mostWidth: number, scale: number) {
	const { player } = film.scene;
	const before = { grain: player.grain, index: player.index };
	player.restore({ grain: film.grain, index: film.first });
	await settled();
	const { width, height } = await pictureOf(film.parts(), film.title, film.ground);
	player.restore(before);
	const factor = Math.min(scale, mostWidth / width);
	const even = (side: number) => Math.max(2, 2 * Math.floor((side * factor) / 2));
	return { width: even(width), height: even(height), factor };
}

type Size = Awaited<ReturnType<typeof sizeOf>>;

/**
 * Steps the scene through a film, and shows each step on `canvas` as one frame; `onframe` is waited
 * for. The scene stands where it stood before once the film is over, or rejects, as it does with
 * the signal's reason once it is aborted.
 */
export async function shoot(
	film: Film,
	{ width, height, factor }: Size,
	canvas: HTMLCanvasElement,
	onframe: (frame: number, seconds: number) => Promise<void>,
	{ onprogress, signal }: Progress
): Promise<void> {
	const { scene, grain, first, last, secondsPerStep } = film;
	const { grain: oldGrain, index: oldIndex } = scene.player;
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser gives no canvas');
	try {
		for (let index = first; index <= last; index++) {
			signal?.throwIfAborted();
			scene.player.restore({ grain, index });
			await settled();
			const picture = await pictureOf(film.parts(), film.title, film.ground);
			const drawn = await rasterise(picture, factor);
			// A step that is laid out larger than the first is cut off, one that is smaller leaves its ground.
			context.fillStyle = picture.surface;
			context.fillRect(0, 0, width, height);
			context.drawImage(drawn, 0, 0);
			const stays = index === last ? LAST_FRAME_STAYS : 1;
			await onframe(index - first, secondsPerStep * stays);
			onprogress?.(index - first + 1);
		}
		signal?.throwIfAborted();
	} finally {
		scene.player.restore({ grain: oldGrain, index: oldIndex });
	}
}
