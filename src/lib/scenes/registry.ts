import type { Component } from 'svelte';

/** What every scene's component is given. */
export interface SceneProps {
	/** The name of this instance on its page; its address and its link use it. */
	readonly name: string;
	/** The state to open with, as text; empty for the scene's own defaults. */
	readonly initial: string;
}

type SceneLoader = () => Promise<{ readonly default: Component<SceneProps> }>;

/** Scenes whose loaders come as one file, once any of them is asked for. */
function shelf<Id extends string>(
	ids: readonly Id[],
	open: () => Promise<{ readonly scenes: Readonly<Record<Id, SceneLoader>> }>
) {
	return {
		ids,
		/** The scene's component; null if it is on another shelf. */
		take(name: string): Promise<Component<SceneProps>> | null {
			const id = ids.find((candidate) => candidate === name);
			if (id === undefined) return null;
			return open()
				.then(({ scenes }) => scenes[id]())
				.then((module) => module.default);
		}
	};
}

/** By parts of the course: a page would otherwise carry the names of the files of every scene there is. */
const shelves = [
	shelf(
		[
			'conv2d',
			'filter-wiring',
			'convolution-matrix',
			'shift',
			'kernel-gallery',
			'memory-layout',
			'pixels',
			'value-scaling',
			'digit-matrix',
			'output-size',
			'padding-modes',
			'read-counts'
		],
		() => import('./shelves/seeing')
	),
	shelf(
		[
			'activations',
			'dense',
			'digit-cnn',
			'linear-layers',
			'layer-costs',
			'receptive-field',
			'receptive-networks',
			'effective-field',
			'softmax',
			'pooling'
		],
		() => import('./shelves/building')
	),
	shelf(
		[
			'batch-norm-backward',
			'batch-norm-backward',
			'binary-loss',
			'classification-loss',
			'computation-graph',
			'conv-transpose-backward',
			'conv2d-backward',
			'dense-backward',
			'regression-losses',
			'pool-backward',
			'activation-backward',
			'saliency',
			'tiny-cnn'
		],
		() => import('./shelves/learning')
	),
	shelf(
		['conv-transpose2d', 'size-ambiguity', 'there-and-back', 'upsample'],
		() => import('./shelves/upsampling')
	)
] as const;

export type SceneId = (typeof shelves)[number]['ids'][number];

export const sceneIds: readonly SceneId[] = shelves.flatMap(({ ids }): readonly SceneId[] => ids);

/** Loads a scene's component, so that a page carries only the scenes that it shows. */
export async function loadScene(id: SceneId): Promise<Component<SceneProps>> {
	for (const { take } of shelves) {
		const scene = take(id);
		if (scene) return scene;
	}
	throw new RangeError(`loadScene: there is no scene "${id}"`);
}

/** A scene with the state that its page opens it in. */
export interface PlacedScene {
	readonly id: SceneId;
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
	instances: Readonly<Record<string, { readonly scene: string; readonly state?: string }>>
): Promise<Record<string, PlacedScene>> {
	const placed = Object.entries(instances).map(async ([name, { scene, state = '' }], index) => {
		const id = sceneIds.find((candidate) => candidate === scene);
		if (!id) throw new RangeError(`placeScenes: ${name}: there is no scene "${scene}"`);
		const load = () => loadScene(id);
		return [name, { id, state, load, Scene: index === 0 ? await load() : null }] as const;
	});
	return Object.fromEntries(await Promise.all(placed));
}
