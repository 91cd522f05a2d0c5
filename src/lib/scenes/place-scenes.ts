import type { Component } from 'svelte';
import type { SceneLoaders, SceneProps } from './scene-props';

/** A scene with the state that its page opens it in. */
export interface PlacedScene {
	readonly id: string;
	readonly state: string;
	/** Its component, if the page opens with it. */
	readonly Scene: Component<SceneProps> | null;
	readonly load: () => Promise<Component<SceneProps>>;
}

/**
 * The scenes that a page declares, the first of them loaded: it is in sight when the page opens, the
 * others load as the reader comes near. Throws a RangeError that names a scene that does not exist.
 */
export async function placeScenes(
	instances: Readonly<Record<string, { readonly scene: string; readonly state?: string }>>,
	loaders: SceneLoaders
): Promise<Record<string, PlacedScene>> {
	const placed = Object.entries(instances).map(async ([name, { scene: id, state = '' }], index) => {
		if (!Object.hasOwn(loaders, id))
			throw new RangeError(`placeScenes: ${name}: there is no scene "${id}"`);
		const load = async () => (await loaders[id]()).default;
		return [name, { id, state, load, Scene: index === 0 ? await load() : null }] as const;
	});
	return Object.fromEntries(await Promise.all(placed));
}
