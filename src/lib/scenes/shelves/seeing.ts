/** The scenes of the part “Seeing in numbers”. */
export const scenes = {
	conv2d: () => import('../conv2d/Conv2dScene.svelte'),
	'filter-wiring': () => import('../filter-wiring/FilterWiring.svelte'),
	'convolution-matrix': () => import('../convolution-matrix/ConvolutionMatrix.svelte'),
	shift: () => import('../shift/ShiftScene.svelte'),
	'kernel-gallery': () => import('../kernel-gallery/KernelGallery.svelte'),
	'memory-layout': () => import('../memory-layout/MemoryLayout.svelte'),
	pixels: () => import('../pixels/PixelZoom.svelte'),
	'value-scaling': () => import('../value-scaling/ValueScaling.svelte'),
	'digit-matrix': () => import('../digit-matrix/DigitMatrix.svelte'),
	'output-size': () => import('../output-size/OutputSizeScene.svelte'),
	'padding-modes': () => import('../padding-modes/PaddingModesScene.svelte'),
	'read-counts': () => import('../read-counts/ReadCountsScene.svelte')
};
