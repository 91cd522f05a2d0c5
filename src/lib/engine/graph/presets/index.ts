/** Networks that made history, as data; each is made anew by a call. */
export { alexnet } from './alexnet';
export { googlenet } from './googlenet';
export { inceptionV3 } from './inception-v3';
export type { InceptionV3Options } from './inception-v3';
export { lenet5 } from './lenet5';
export { mobilenetV1 } from './mobilenet-v1';
export { nin } from './nin';
export { networkPresets } from './registry';
export type { NetworkPreset, PresetName } from './registry';
export { resnet18, resnet34, resnet50 } from './resnet';
export type { Resnet50Options } from './resnet';
export { unet } from './unet';
export type { UnetOptions } from './unet';
export { vgg11, vgg16 } from './vgg';
