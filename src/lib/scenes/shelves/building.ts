/** The scenes of the part “Building blocks”. */
export const scenes = {
	activations: () => import('../activations/ActivationsScene.svelte'),
	dense: () => import('../dense/Dense.svelte'),
	'digit-cnn': () => import('../digit-cnn/DigitCnnScene.svelte'),
	'linear-layers': () => import('../linear-layers/LinearLayersScene.svelte'),
	'layer-costs': () => import('../layer-costs/LayerCosts.svelte'),
	'receptive-field': () => import('../receptive-field/ReceptiveFieldScene.svelte'),
	'receptive-networks': () => import('../receptive-networks/ReceptiveNetworks.svelte'),
	'effective-field': () => import('../effective-field/EffectiveField.svelte'),
	softmax: () => import('../softmax/Softmax.svelte'),
	pooling: () => import('../pooling/PoolingScene.svelte')
};
