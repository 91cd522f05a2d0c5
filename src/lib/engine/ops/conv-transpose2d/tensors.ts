import { resolverOfTensors } from '../conv2d/tensors';
import { resolveConvTranspose2d } from './geometry';

/** `resolveConvTranspose2d` for the tensors themselves: lengths, bias and, if given, gradOutput too. */
export const resolveConvTranspose2dTensors = resolverOfTensors(resolveConvTranspose2d);
