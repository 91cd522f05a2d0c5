/** The scenes of the part “Upsampling”. */
export const scenes = {
	'conv-transpose2d': () => import('../conv-transpose2d/ConvTranspose2dScene.svelte'),
	'size-ambiguity': () => import('../size-ambiguity/SizeAmbiguityScene.svelte'),
	'there-and-back': () => import('../there-and-back/ThereAndBack.svelte'),
	upsample: () => import('../upsample/UpsampleScene.svelte')
};
