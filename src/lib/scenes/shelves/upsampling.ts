/** The scenes of the part “Upsampling”. */
export const scenes = {
	'conv-transpose2d': () => import('../conv-transpose2d/ConvTranspose2dScene.svelte')
};
