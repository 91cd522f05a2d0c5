import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { paddingSides } from '$lib/scenes/conv2d/padding-field';
import type { PatchStep } from '$lib/scenes/kernel-gallery/patch';
import { conv2dPrograms } from './conv2d';

/** Programs of the convolution of the patch that is magnified: its pixels are those of the photograph. */
export function galleryPrograms({ parameters, step }: PatchStep) {
	const run = conv2dScene.run(parameters);
	const { input, bias, geometry } = run;
	const sides = paddingSides(geometry.window);
	return conv2dPrograms({ ...parameters, input, bias, sides, output: step.output }, run);
}
