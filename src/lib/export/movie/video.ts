import {
	BufferTarget,
	CanvasSource,
	getFirstEncodableVideoCodec,
	Mp4OutputFormat,
	Output,
	QUALITY_HIGH,
	WebMOutputFormat
} from 'mediabunny';
import type { Progress } from '../data/in-pieces';
import { PICTURE_SCALE } from '../picture/raster';
import { shoot, sizeOf } from './film';
import type { Film } from './film';

/** The widest video in pixels, which every encoder takes. */
const MOST_WIDTH = 1920;

/** A file of video. */
export interface Video {
	readonly content: Blob;
	/** Its ending, with a dot. */
	readonly extension: string;
}

/** What plays nearly everywhere first. */
async function chooseFormat(width: number, height: number) {
	const mp4 = await getFirstEncodableVideoCodec(['avc'], { width, height });
	if (mp4) return { codec: mp4, format: new Mp4OutputFormat() };
	const webm = await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1'], { width, height });
	return webm && { codec: webm, format: new WebMOutputFormat() };
}

/**
 * A film as video, MP4 where the browser can encode it and WebM elsewhere; null if it can encode
 * neither. Rejects with the signal's reason once it is aborted.
 */
export async function videoOf(film: Film, progress: Progress): Promise<Video | null> {
	const size = await sizeOf(film, MOST_WIDTH, PICTURE_SCALE);
	const chosen = await chooseFormat(size.width, size.height);
	if (!chosen) return null;
	const { codec, format } = chosen;
	const target = new BufferTarget();
	const output = new Output({ format, target });
	const canvas = document.createElement('canvas');
	const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH });
	output.addVideoTrack(source);
	let time = 0;
	try {
		[canvas.width, canvas.height] = [size.width, size.height];
		await output.start();
		const add = async (_: number, seconds: number) => {
			await source.add(time, seconds);
			time += seconds;
		};
		await shoot(film, size, canvas, add, progress);
		await output.finalize();
	} catch (error) {
		await output.cancel();
		throw error;
	}
	if (!target.buffer) return null;
	const content = new Blob([target.buffer], { type: format.mimeType });
	return { content, extension: format.fileExtension };
}
