/** What the training of the digit network uses of the project. */
export * from '../bench/digits';
export { layerOf, PIXEL_PLACES, WEIGHT_PLACES } from '../../src/lib/scenes/digit-cnn/layers';
export { runNetwork, tenths } from '../../src/lib/scenes/digit-cnn/run';
export { MOST_WEIGHT, readNetwork } from '../../src/lib/scenes/digit-cnn/weights';
