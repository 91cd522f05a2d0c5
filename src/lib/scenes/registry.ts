import type { Component } from 'svelte';

/** What every scene's component is given. */
export interface SceneProps {
	/** The name of this instance on its page; its address and its link use it. */
	readonly name: string;
	/** The state to open with, as text; empty for the scene's own defaults. */
	readonly initial: string;
}

const scenes = {
	conv2d: () => import('./conv2d/Conv2dScene.svelte')
} satisfies Record<string, () => Promise<{ default: Component<SceneProps> }>>;

export type SceneId = keyof typeof scenes;

export const sceneIds = Object.keys(scenes) as readonly SceneId[];

/** Loads a scene's component, so that a page carries only the scenes that it shows. */
export async function loadScene(id: SceneId): Promise<Component<SceneProps>> {
	return (await scenes[id]()).default;
}

/** A scene's component with the state that its page opens it in. */
export interface LoadedScene {
	readonly Scene: Component<SceneProps>;
	readonly state: string;
}

/** Loads the scenes that a lesson declares. Throws a RangeError that names one that does not exist. */
export async function loadScenes(
	instances: Readonly<Record<string, { readonly scene: string; readonly state?: string }>>
): Promise<Record<string, LoadedScene>> {
	const loaded = Object.entries(instances).map(async ([name, { scene, state = '' }]) => {
		const id = sceneIds.find((candidate) => candidate === scene);
		if (!id) throw new RangeError(`loadScenes: ${name}: there is no scene "${scene}"`);
		return [name, { Scene: await loadScene(id), state }] as const;
	});
	return Object.fromEntries(await Promise.all(loaded));
}
