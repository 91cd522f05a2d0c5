/**
 * The text of the state that `change`, written as a difference from `base`, leads to from a scene's own defaults:
 * for a link to where the scene opens without its author's state.
 */
export function mergeStates(base: string, change: string): string {
	if (base === '' || change === '') return base + change;
	const [version, ...changed] = change.split('~');
	const [, ...kept] = base.split('~');
	const names = new Set(changed.map(nameOf));
	return [version, ...kept.filter((part) => !names.has(nameOf(part))), ...changed].join('~');
}

function nameOf(part: string): string {
	return part.slice(0, part.indexOf(':'));
}
