import { EngineError } from '../errors';
import type { WindowAxis } from './axis';

/** One number for each axis, written once if all are the same: 1, 1×2. */
function sameOrEach(perAxis: readonly (string | number)[]): string {
	return perAxis.every((value) => value === perAxis[0]) ? `${perAxis[0]}` : perAxis.join('×');
}

const paddingText = ({ paddingBefore, paddingAfter }: WindowAxis) =>
	paddingBefore === paddingAfter ? paddingBefore : `${paddingBefore}+${paddingAfter}`;

/** Throws unless every axis has at least one window. */
export function requireFit(op: string, axes: readonly WindowAxis[]): void {
	if (axes.every((axis) => axis.outputSize >= 1)) return;
	const kernel = axes.map((axis) => axis.kernel).join('×');
	const effectiveKernel = axes.map((axis) => axis.effectiveKernel).join('×');
	const input = axes.map((axis) => axis.size).join('×');
	const dilation = sameOrEach(axes.map((axis) => axis.dilation));
	const padding = sameOrEach(axes.map(paddingText));
	const spread = dilation === '1' ? '' : ` with dilation ${dilation} (spanning ${effectiveKernel})`;
	const reason = `kernel ${kernel}${spread} does not fit input ${input} with padding ${padding}`;
	const values = { kernel, dilation, effectiveKernel, input, padding };
	throw new EngineError(op, 'kernelDoesNotFit', values, reason);
}
