import type { Component } from 'svelte';

/** What every scene's component is given. */
export interface SceneProps {
	/** The name of this instance on its page; its address and its link use it. */
	readonly name: string;
	/** The state to open with, as text; empty for the scene's own defaults. */
	readonly initial: string;
}

const scenes = {
	activations: () => import('./activations/ActivationsScene.svelte'),
	'binary-loss': () => import('./binary-loss/BinaryLoss.svelte'),
	'classification-loss': () => import('./classification-loss/ClassificationLoss.svelte'),
	conv2d: () => import('./conv2d/Conv2dScene.svelte'),
	'conv2d-backward': () => import('./conv2d-backward/Conv2dBackwardScene.svelte'),
	dense: () => import('./dense/Dense.svelte'),
	'digit-cnn': () => import('./digit-cnn/DigitCnnScene.svelte'),
	'filter-wiring': () => import('./filter-wiring/FilterWiring.svelte'),
	'convolution-matrix': () => import('./convolution-matrix/ConvolutionMatrix.svelte'),
	shift: () => import('./shift/ShiftScene.svelte'),
	'kernel-gallery': () => import('./kernel-gallery/KernelGallery.svelte'),
	'linear-layers': () => import('./linear-layers/LinearLayersScene.svelte'),
	'layer-costs': () => import('./layer-costs/LayerCosts.svelte'),
	'memory-layout': () => import('./memory-layout/MemoryLayout.svelte'),
	pixels: () => import('./pixels/PixelZoom.svelte'),
	'receptive-field': () => import('./receptive-field/ReceptiveFieldScene.svelte'),
	'receptive-networks': () => import('./receptive-networks/ReceptiveNetworks.svelte'),
	'effective-field': () => import('./effective-field/EffectiveField.svelte'),
	'regression-losses': () => import('./regression-losses/RegressionLosses.svelte'),
	softmax: () => import('./softmax/Softmax.svelte'),
	'value-scaling': () => import('./value-scaling/ValueScaling.svelte'),
	'digit-matrix': () => import('./digit-matrix/DigitMatrix.svelte'),
	'output-size': () => import('./output-size/OutputSizeScene.svelte'),
	'padding-modes': () => import('./padding-modes/PaddingModesScene.svelte'),
	pooling: () => import('./pooling/PoolingScene.svelte'),
	'pool-backward': () => import('./pool-backward/PoolBackwardScene.svelte'),
	'read-counts': () => import('./read-counts/ReadCountsScene.svelte')
} satisfies Record<string, () => Promise<{ default: Component<SceneProps> }>>;

export type SceneId = keyof typeof scenes;

export const sceneIds = Object.keys(scenes) as readonly SceneId[];

/** Loads a scene's component, so that a page carries only the scenes that it shows. */
export async function loadScene(id: SceneId): Promise<Component<SceneProps>> {
	return (await scenes[id]()).default;
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
