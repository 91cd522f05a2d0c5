import { takesPictures } from '$lib/input/takes-pictures';
import type { Attachment } from 'svelte/attachments';

/** Whether the reader brings a picture to a figure, and the file that was dropped or pasted on it. */
export class BroughtPicture {
	/** Whether the fields to bring one are open. */
	isOpen = $state(false);
	#file = $state.raw<File | null>(null);
	#isDropping = $state(false);

	get file(): File | null {
		return this.#file;
	}

	/** Whether a file is held over the figure. */
	get isDropping(): boolean {
		return this.#isDropping;
	}

	readonly #takes = takesPictures(
		(given) => {
			this.#file = given;
			this.isOpen = true;
		},
		(isOver) => (this.#isDropping = isOver)
	);

	/** Takes what is dropped or pasted anywhere on the scene around an element. */
	readonly attachment: Attachment<HTMLElement> = (element) =>
		this.#takes(element.closest<HTMLElement>('section') ?? element);
}
