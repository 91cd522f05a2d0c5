import { saveFile } from '$lib/ui/save-file';

/** Lets the reader save a text as a file; nothing leaves the browser. */
export function saveText(text: string, name: string): void {
	saveFile(text, name, 'application/json');
}
