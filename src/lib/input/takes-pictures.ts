import type { Attachment } from 'svelte/attachments';

/** The first file of what is dropped or pasted; null for text and the like. */
function fileIn(data: Pick<DataTransfer, 'files'> | null): File | null {
	return data?.files[0] ?? null;
}

/** Lets files be dropped on an element, and pasted while the focus is in it. */
export function takesPictures(
	onfile: (file: File) => void,
	ondrag: (isOver: boolean) => void
): Attachment<HTMLElement> {
	function take(event: DragEvent | ClipboardEvent, data: DataTransfer | null) {
		const file = fileIn(data);
		if (!file) return;
		event.preventDefault();
		onfile(file);
	}
	const over = (event: DragEvent) => {
		if (!event.dataTransfer?.types.includes('Files')) return;
		event.preventDefault();
		ondrag(true);
	};
	const leave = (event: DragEvent) => {
		const to = event.relatedTarget;
		const isInside =
			to instanceof Node && event.currentTarget instanceof Node && event.currentTarget.contains(to);
		if (!isInside) ondrag(false);
	};
	const drop = (event: DragEvent) => {
		ondrag(false);
		take(event, event.dataTransfer);
	};
	const paste = (event: ClipboardEvent) => take(event, event.clipboardData);

	return (element) => {
		element.addEventListener('dragover', over);
		element.addEventListener('dragleave', leave);
		element.addEventListener('drop', drop);
		element.addEventListener('paste', paste);
		return () => {
			element.removeEventListener('dragover', over);
			element.removeEventListener('dragleave', leave);
			element.removeEventListener('drop', drop);
			element.removeEventListener('paste', paste);
		};
	};
}
