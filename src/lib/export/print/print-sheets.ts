import { mount, unmount } from 'svelte';
import type { ComponentProps } from 'svelte';
import StripSheets from './StripSheets.svelte';

/**
 * Prints sheets and nothing else of the page, once their pictures are there. They are gone when the
 * browser has printed, or when what is returned is called, whichever comes first.
 */
export async function printSheets(props: ComponentProps<typeof StripSheets>): Promise<() => void> {
	const root = document.createElement('div');
	// Style sheets show it on paper, alone.
	root.className = 'print-root';
	document.body.append(root);
	const sheets = mount(StripSheets, { target: root, props });
	const clear = () => {
		removeEventListener('afterprint', clear);
		if (!root.isConnected) return;
		root.remove();
		void unmount(sheets);
	};
	addEventListener('afterprint', clear);
	await Promise.all([...root.querySelectorAll('img')].map((image) => image.decode()));
	print();
	return clear;
}
