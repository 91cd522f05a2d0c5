/** Shows the page in the projector's theme; what it gives shows it in the reader's again, which stays chosen. */
export function useProjector(): () => void {
	const { dataset } = document.documentElement;
	const chosen = dataset.theme;
	dataset.theme = 'projector';
	return () => {
		dataset.theme = chosen;
	};
}
