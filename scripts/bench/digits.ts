/** What training on digits uses of the engine. */
export * from './engine';
export { batches } from '../../src/lib/engine/train/data/batches';
export { parseIdx } from '../../src/lib/engine/train/data/idx';
export {
	labelledImages,
	mnistNormalization
} from '../../src/lib/engine/train/data/labelled-images';
