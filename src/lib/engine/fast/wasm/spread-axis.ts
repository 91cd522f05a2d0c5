import type { WindowAxis } from '../../window';
import { sourceAt } from '../../window';

/** A cell of the kernel that meets the cells of a phase, and which output, counted back from theirs. */
export interface PhaseTap {
	readonly k: number;
	readonly back: number;
}

/**
 * How gradients come back along an axis. The padded cells p, p + s, p + 2s, … are phase p of stride s:
 * its cell i gets a share of output i − back by each of the phase's taps, and of no other.
 */
export interface SpreadAxis {
	/** Cells that are computed: of each phase, or of the input if `isDirect`. */
	readonly size: number;
	/** For each phase its taps. */
	readonly phases: readonly (readonly PhaseTap[])[];
	/** Zeros that must lie before output 0 to be read. */
	readonly before: number;
	/** Where cell 0 reads: that many outputs on from output 0. */
	readonly shift: number;
	/** For each cell of the padded input that a window reads, the cell whose value it holds. */
	readonly sources: readonly (number | null)[];
}

/** The way back along an axis; `isDirect` leaves out the padding, which needs stride 1 and zeros. */
export function spreadAxis(axis: WindowAxis, outputSize: number, isDirect: boolean): SpreadAxis {
	const { kernel, stride, dilation, paddingBefore, effectiveKernel } = axis;
	const taps = Array.from({ length: kernel }, (_, k) => ({
		...{ k, back: Math.floor((k * dilation) / stride), phase: (k * dilation) % stride }
	}));
	const farthest = taps[kernel - 1].back;
	const read = (outputSize - 1) * stride + effectiveKernel;
	const shift = isDirect ? paddingBefore : 0;
	return {
		size: isDirect ? axis.size : Math.ceil(read / stride),
		phases: Array.from({ length: stride }, (_, phase) => taps.filter((tap) => tap.phase === phase)),
		before: Math.max(0, farthest - shift),
		shift,
		sources: Array.from({ length: read }, (_, cell) => sourceAt(axis, cell - paddingBefore))
	};
}

/** Whether the gradients of an axis can be written without a padding that is folded back later. */
export const isDirectAxis = ({ stride, paddingMode }: WindowAxis): boolean =>
	stride === 1 && paddingMode === 'zeros';
