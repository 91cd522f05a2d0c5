/** Writes an address without loading it. A frame may have no say in its address; then it stays. */
export function replaceState(address: string): void {
	try {
		history.replaceState(null, '', address);
	} catch {
		// The scene is as it is, wherever its state is written.
	}
}
