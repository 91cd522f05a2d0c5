/**
 * Shows the page in the projector's theme, at the plain size of its letters, for the stage magnifies what is on it. What
 * it gives shows the page in the reader's theme again, which stays chosen.
 */
export function useProjector(): () => void {
	const { dataset, style } = document.documentElement;
	const chosen = dataset.theme;
	dataset.theme = 'projector';
	style.fontSize = '100%';
	return () => {
		dataset.theme = chosen;
		style.fontSize = '';
	};
}
