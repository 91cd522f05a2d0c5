import { getContext, setContext } from 'svelte';

/** The lab of the scene that is placed here, and the state that the page opens the scene in. */
export interface LabPlace {
	readonly id: string;
	readonly initial: string;
}

const KEY = Symbol('lab');

/** Says which lab the scene below opens in. Called while a component is set up. */
export function setLabPlace(place: () => LabPlace | undefined): void {
	setContext(KEY, place);
}

/** The lab that a scene opens in; undefined where nothing says so, as in the lab itself. */
export function findLabPlace(): LabPlace | undefined {
	const place: (() => LabPlace | undefined) | undefined = getContext(KEY);
	return place?.();
}
