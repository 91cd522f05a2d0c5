import { getContext, setContext } from 'svelte';

/** The lab of the scene that is placed here, and the state that the page opens the scene in. */
export interface LabPlace {
	readonly id: string;
	readonly initial: string;
}

const KEY = Symbol('lab');
const STAGE_KEY = Symbol('stage');

/** Says which lab the scene below opens in. Called while a component is set up. */
export function setLabPlace(place: () => LabPlace | undefined): void {
	setContext(KEY, place);
}

/** The lab that a scene opens in; undefined where nothing says so, as in the lab itself. */
export function findLabPlace(): LabPlace | undefined {
	const place: (() => LabPlace | undefined) | undefined = getContext(KEY);
	return place?.();
}

/** Says where states of other scenes open, on a page that shows one scene alone. Called while it is set up. */
export function setElsewhere(address: (scene: string, state: string) => string | null): void {
	setContext(STAGE_KEY, address);
}

/** Where a state of a scene opens if not on this page; null if here. */
export function findElsewhere(): (scene: string, state: string) => string | null {
	const address: ReturnType<typeof findElsewhere> | undefined = getContext(STAGE_KEY);
	return address ?? (() => null);
}
