import { getContext, setContext } from 'svelte';

const KEY = Symbol('read only');

/** Has the numbers of all grids below shown and not written. Called while a component is set up. */
export function setReadOnly(): void {
	setContext(KEY, true);
}

/** Whether the numbers of grids here are only shown. */
export function isReadOnly(): boolean {
	return getContext(KEY) === true;
}
