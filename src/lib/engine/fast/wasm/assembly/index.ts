export { multiply } from './multiply';
export { accumulate, writeSums } from './accumulate';
export { moveRuns, packPanels, transpose } from './layout';
export { add, relu, reluBackward } from './elementwise';
export { maxPool2x2, maxPool2x2Backward } from './max-pool';
export { fillChannels, sumChannels } from './sums';
export { channelMoments, normalize, normalizeBackward } from './batch-norm';
export { adamStep, sgdStep } from './updates';
