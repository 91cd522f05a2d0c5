import type { Messages } from '$messages';
import type { Exportable } from '../data/exportable';
import type { Progress } from '../data/in-pieces';
import { settled } from '../movie/film';
import { pictureOf } from '../picture/frame';
import { partsOf, workedPartsOf } from '../picture/parts';

/** A picture of a frame as an address that an image can show, and its size in the page's pixels. */
export interface StripPicture {
	readonly address: string;
	readonly width: number;
	readonly height: number;
}

/** One step as it is printed. */
export interface StripFrame {
	/** Its place among the steps of its size, from 1 on. */
	readonly step: number;
	/** The step in words. */
	readonly words: string;
	readonly figure: StripPicture;
	/** The line that works out the step's numbers; null where the scene writes none. */
	readonly worked: StripPicture | null;
}

/** Steps of a scene to be printed. */
export interface Strip {
	readonly scene: Exportable;
	readonly card: HTMLElement;
	readonly title: string;
	readonly grain: string;
	/** The steps, by their indices. */
	readonly steps: readonly number[];
	/** How wide the card is laid out for the pictures, in pixels. */
	readonly pixels: number;
	readonly messages: Messages;
}

/** The most frames of one strip: each is a picture of its own until it is printed. */
export const MOST_PRINTED = 120;
/** Room around each picture: what is drawn lines up with the words, but for half a line's width. */
const MARGIN = 2;

async function drawPart(parts: readonly Element[], title: string): Promise<StripPicture | null> {
	if (parts.length === 0) return null;
	const { svg, width, height } = await pictureOf(parts, title, 'white', MARGIN);
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	return { address, width, height };
}

/** Lets go of the pictures of frames, which can be shown no more. */
export function releaseFrames(frames: readonly StripFrame[]): void {
	for (const { figure, worked } of frames) {
		URL.revokeObjectURL(figure.address);
		if (worked) URL.revokeObjectURL(worked.address);
	}
}

/**
 * Steps the scene through a strip and draws each step, in light colours, with its words. The scene
 * stands where it stood before once the frames are there, or it rejects, as it does with the signal's
 * reason once it is aborted. Whoever gets the frames releases them.
 */
export async function drawFrames(
	{ scene, card, title, grain, steps, pixels, messages }: Strip,
	{ onprogress, signal }: Progress
): Promise<readonly StripFrame[]> {
	const { grain: oldGrain, index: oldIndex } = scene.player;
	const trace = scene.player.timeline.find(({ id }) => id === grain)?.trace;
	const frames: StripFrame[] = [];
	card.style.inlineSize = `${pixels}px`;
	// Figures that measure their room know it a moment later.
	await settled();
	try {
		for (const index of steps) {
			signal?.throwIfAborted();
			scene.player.restore({ grain, index });
			await settled();
			const figure = await drawPart(partsOf(card, 'figure'), title);
			if (!figure) continue;
			const worked = await drawPart(workedPartsOf(card), title);
			const words = scene.scene.narrate(trace?.at(index), scene.run, messages);
			frames.push({ step: index + 1, words, figure, worked });
			onprogress?.(frames.length);
		}
		signal?.throwIfAborted();
		return frames;
	} catch (error) {
		releaseFrames(frames);
		throw error;
	} finally {
		card.style.inlineSize = '';
		scene.player.restore({ grain: oldGrain, index: oldIndex });
	}
}
