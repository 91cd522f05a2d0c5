import { EngineError, requireKnownName } from '../errors';

/** What cells beyond the edge hold: zeros, the mirrored input, its last cell, or its other end. */
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular';

/** Paddings with a name: none, one that keeps the size at stride 1, or every position that overlaps. */
export type PaddingName = 'valid' | 'same' | 'full';

/** Every padding mode, in the order in which controls list them. */
export const paddingModes: readonly PaddingMode[] = ['zeros', 'reflect', 'replicate', 'circular'];

/** Every padding name, from the smallest padding to the largest. */
export const paddingNames: readonly PaddingName[] = ['valid', 'same', 'full'];

/** Padding along one axis: the same at both ends, before and after, or by name. */
export type AxisPadding = number | readonly [before: number, after: number] | PaddingName;

/**
 * The padding at both ends of one axis for a kernel that spans `effectiveKernel` cells. 'same' adds
 * d(k − 1) cells, the odd one after the input, as torch.nn.functional.conv2d does; 'full' adds
 * d(k − 1) at each end. Throws an EngineError for an unknown name.
 */
export function resolvePadding(
	padding: AxisPadding,
	effectiveKernel: number,
	op: string
): readonly [before: number, after: number] {
	if (typeof padding === 'number') return [padding, padding];
	if (typeof padding !== 'string') return padding;
	requireKnownName(op, 'padding', padding, paddingNames);
	const reach = effectiveKernel - 1;
	if (padding === 'valid') return [0, 0];
	if (padding === 'full') return [reach, reach];
	return [Math.floor(reach / 2), Math.ceil(reach / 2)];
}

/** The most cells that one end can be padded by: a mirror does not repeat its edge, a circle closes once. */
export function largestPadding(mode: PaddingMode, size: number): number {
	if (mode === 'reflect') return size - 1;
	return mode === 'circular' ? size : Infinity;
}

/** Throws unless one end's padding is a whole number from 0 to what the mode allows. */
export function requirePadding(
	op: string,
	argument: string,
	value: number,
	mode: PaddingMode,
	size: number
): void {
	if (!Number.isSafeInteger(value)) {
		const reason = `${argument} ${value} is not an integer`;
		throw new EngineError(op, 'notInteger', { argument, value }, reason);
	}
	if (value < 0) {
		const reason = `${argument} ${value} is negative`;
		throw new EngineError(op, 'negativePadding', { argument, value }, reason);
	}
	const largest = largestPadding(mode, size);
	if (value <= largest) return;
	const reason = `${argument} ${value} is more than ${largest}, the most that paddingMode '${mode}' allows for size ${size}`;
	const values = { argument, value, paddingMode: mode, size, largest };
	throw new EngineError(op, 'paddingTooLarge', values, reason);
}
