import { readGrey } from '../picture';
import { SIDE, photoOf } from './photo';
import type { Photo } from './photo';

/** Where the gallery's photo comes from: the site, or a file of the reader's. */
export class PhotoSource {
	readonly #address: string;
	#photo = $state.raw<Photo | null>(null);
	#hasFailed = $state(false);
	#isOwn = $state(false);
	/** Counts what was asked for, so that a slow answer does not replace a later one. */
	#requests = 0;

	/** The site's photo is at `address`; it is loaded when it is asked for. */
	constructor(address: string) {
		this.#address = address;
	}

	/** Null until a photo is there. */
	get photo(): Photo | null {
		return this.#photo;
	}

	/** Whether the site's photo could not be loaded. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** Whether the photo is the reader's. */
	get isOwn(): boolean {
		return this.#isOwn;
	}

	/** Loads the site's photo. */
	async load(): Promise<void> {
		const request = ++this.#requests;
		this.#hasFailed = false;
		const photo = await fetchPhoto(this.#address);
		if (request !== this.#requests) return;
		this.#hasFailed = photo === null;
		if (photo) this.#replace(photo, false);
	}

	/** Takes a picture file of the reader's; false if it cannot be read as one. */
	async open(file: Blob): Promise<boolean> {
		const request = ++this.#requests;
		const brightness = await readGrey(file, SIDE);
		if (brightness && request === this.#requests) this.#replace(photoOf(brightness), true);
		return brightness !== null;
	}

	#replace(photo: Photo, isOwn: boolean): void {
		this.#photo = photo;
		this.#isOwn = isOwn;
		this.#hasFailed = false;
	}
}

async function fetchPhoto(address: string): Promise<Photo | null> {
	try {
		const response = await fetch(address);
		const brightness = response.ok ? await readGrey(await response.blob(), SIDE) : null;
		return brightness && photoOf(brightness);
	} catch {
		return null;
	}
}
