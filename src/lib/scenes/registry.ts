import type { Component } from 'svelte';
import type { SceneLoader, SceneLoaders, SceneProps } from './scene-props';

const files = import.meta.glob<Awaited<ReturnType<SceneLoader>>>('./*/Scene.svelte');

/** Every scene there is: a folder with a Scene.svelte, whose name is its id. A page that opens with a lesson goes without. */
export const sceneLoaders: SceneLoaders = Object.fromEntries(
	Object.entries(files).map(([file, load]) => [file.split('/')[1], load])
);

/** A scene's component. Throws a RangeError if there is no such scene. */
export async function loadScene(id: string): Promise<Component<SceneProps>> {
	if (!Object.hasOwn(sceneLoaders, id)) throw new RangeError(`There is no scene "${id}"`);
	return (await sceneLoaders[id]()).default;
}
