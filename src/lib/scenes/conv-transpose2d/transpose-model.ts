import type { EngineError } from '$lib/engine';
import type { TransposeNumbers } from './parameters';

/** What the settings of a transposed convolution need of a scene that is open with one. */
export interface TransposeModel {
	readonly scene: {
		readonly parameters: TransposeNumbers;
		refuses(change: Partial<TransposeNumbers>): EngineError | null;
		update(change: Partial<TransposeNumbers>): boolean;
	};
	/** Writes a typed number as the bias of an output channel; tells whether it could. */
	editBias(filter: number, text: string): boolean;
}
