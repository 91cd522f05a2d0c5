import { settled } from '$lib/ui/late';

/** What a page asks for may ask for more, but no longer than this. */
const MOST_WRITTEN = 4;

/** A page that is written again once what it asked for, such as a formula, is there. */
export async function whole<Page>(write: () => Page): Promise<Page> {
	let page = write();
	for (let written = 1; written < MOST_WRITTEN && (await settled()); written++) page = write();
	return page;
}
