/** Lets the reader save a file; nothing leaves the browser. */
export function saveFile(content: BlobPart, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
