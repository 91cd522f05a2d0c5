/** Starting values for weights, as in torch.nn.init, drawn from a generator that is passed in. */
export { calculateFans, calculateGain, nonlinearities } from './fans';
export type { FanMode, Fans, Nonlinearity } from './fans';
export { kaimingNormal, kaimingUniform } from './kaiming';
export type { KaimingOptions } from './kaiming';
export { orthogonal } from './orthogonal';
export type { OrthogonalOptions } from './orthogonal';
export { constant, normal, uniform } from './simple';
export type { NormalOptions, UniformOptions } from './simple';
export { truncatedNormal } from './truncated-normal';
export type { TruncatedNormalOptions } from './truncated-normal';
export { xavierNormal, xavierUniform } from './xavier';
export type { XavierOptions } from './xavier';
