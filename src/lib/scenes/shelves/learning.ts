/** The scenes of the part “Learning”. */
export const scenes = {
	'batch-norm-backward': () => import('../batch-norm-backward/BatchNormBackwardScene.svelte'),
	'binary-loss': () => import('../binary-loss/BinaryLoss.svelte'),
	'classification-loss': () => import('../classification-loss/ClassificationLoss.svelte'),
	'computation-graph': () => import('../computation-graph/ComputationGraph.svelte'),
	'conv-transpose-backward': () =>
		import('../conv-transpose-backward/ConvTransposeBackwardScene.svelte'),
	'conv2d-backward': () => import('../conv2d-backward/Conv2dBackwardScene.svelte'),
	'dense-backward': () => import('../dense-backward/DenseBackwardScene.svelte'),
	'regression-losses': () => import('../regression-losses/RegressionLosses.svelte'),
	'pool-backward': () => import('../pool-backward/PoolBackwardScene.svelte'),
	'activation-backward': () => import('../activation-backward/ActivationBackwardScene.svelte'),
	saliency: () => import('../saliency/SaliencyScene.svelte'),
	'tiny-cnn': () => import('../tiny-cnn/TinyCnnScene.svelte')
};
