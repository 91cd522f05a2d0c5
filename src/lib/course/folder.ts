/** A folder's place and slug: `/lessons/01-seeing/02-convolution` is `{ number: 2, slug: 'convolution' }`. */
export function readFolder(folder: string): { number: number; slug: string } {
	const name = folder.slice(folder.lastIndexOf('/') + 1);
	const match = /^(\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name);
	if (!match) throw new Error(`${folder}: a folder must be named like 02-words-joined-by-hyphens`);
	return { number: Number(match[1]), slug: match[2] };
}
