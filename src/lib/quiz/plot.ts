import type { Role } from '$lib/figures/grid';
import type { Translated } from '$lib/i18n/language';

/** An axis with its lines: from `min` to `max`, a numbered line every `step`. */
export interface PlotAxis {
	readonly label: Translated;
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** A line through points, in the order in which they are given. */
export interface PlotCurve {
	readonly label: Translated;
	readonly role: Role;
	readonly points: readonly (readonly [x: number, y: number])[];
}

/** A drawing to read numbers off. */
export interface Plot {
	readonly x: PlotAxis;
	readonly y: PlotAxis;
	readonly curves: readonly PlotCurve[];
}
