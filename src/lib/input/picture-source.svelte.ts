import { readPixels } from './picture';
import type { PictureOrigin } from './picture';

/** Where a scene's picture comes from: the site, or the reader. */
export class PictureSource<Picture> {
	readonly #address: string;
	readonly #read: (origin: PictureOrigin) => Promise<Picture | null>;
	#picture = $state.raw<Picture | null>(null);
	#hasFailed = $state(false);
	#isOwn = $state(false);
	/** Counts what was asked for, so that a slow answer does not replace a later one. */
	#requests = 0;

	/**
	 * The site's picture is at `address`; it is loaded when it is asked for. Pictures are cut to a
	 * square of `side`×`side` pixels, from which `make` makes what the scene needs.
	 */
	constructor(address: string, side: number, make: (pixels: ImageData) => Picture) {
		this.#address = address;
		this.#read = async (origin) => {
			const pixels = await readPixels(origin, side);
			return pixels && make(pixels);
		};
	}

	/** Null until a picture is there. */
	get picture(): Picture | null {
		return this.#picture;
	}

	/** Whether the site's picture could not be loaded. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Whether the picture is the reader's. */
	get isOwn(): boolean {
		return this.#isOwn;
	}

	/** Loads the site's picture. */
	async load(): Promise<void> {
		const request = ++this.#requests;
		this.#hasFailed = false;
		const picture = await this.#fetch();
		if (request !== this.#requests) return;
		this.#hasFailed = picture === null;
		if (picture) this.#replace(picture, false);
	}

	/** Takes a picture of the reader's; false if it cannot be read as one. */
	async open(origin: PictureOrigin): Promise<boolean> {
		const request = ++this.#requests;
		const picture = await this.#read(origin);
		if (picture && request === this.#requests) this.#replace(picture, true);
		return picture !== null;
	}

	#replace(picture: Picture, isOwn: boolean): void {
		this.#picture = picture;
		this.#isOwn = isOwn;
		this.#hasFailed = false;
	}

	async #fetch(): Promise<Picture | null> {
		try {
			const response = await fetch(this.#address);
			return response.ok ? await this.#read(await response.blob()) : null;
		} catch {
			return null;
		}
	}
}
