import type { Cell } from '$lib/figures/grid';
import type { Pin } from './parameters';
import { isSamePin } from './parameters';
import { isCellPlace } from './places';
import type { CellPlace, Place } from './places';

/** The part of an open scene that keeps a pinned cell. */
interface Pinning {
	readonly pinned: Pin | null;
	pin(cell: Pin | null): void;
}

/** The shape of each figure's tensor now: [channels, rows, columns], perhaps with more axes before. */
type Shapes<Figure extends string> = Readonly<Record<Figure, readonly number[]>>;

/**
 * What the reader points at in a scene, and what is pinned. Both hold only while the figures have
 * such a cell.
 */
export class Pointing<Figure extends string, Term extends string = never> {
	readonly #scene: Pinning;
	readonly #shapes: () => Shapes<Figure>;
	#pointed = $state.raw<Place<Figure, Term> | null>(null);

	/** The pinned cell. */
	readonly pinned: CellPlace<Figure> | null = $derived.by(() => this.#placeOf(this.#scene.pinned));
	/** The place that is lit: what is pointed at now, else what was pinned. */
	readonly place: Place<Figure, Term> | null = $derived.by(() => {
		const pointed = this.#pointed;
		if (pointed && isCellPlace<Figure>(pointed)) return this.#valid(pointed) ?? this.pinned;
		return pointed ?? this.pinned;
	});

	constructor(scene: Pinning, shapes: () => Shapes<Figure>) {
		this.#scene = scene;
		this.#shapes = shapes;
	}

	point(place: Place<Figure, Term> | null): void {
		this.#pointed = place;
	}

	/** Points at a cell of one channel, for a grid's `onhover`. */
	hover(figure: Figure, channel = 0): (cell: Cell | null) => void {
		return (cell) => this.point(cell && { figure, channel, cell });
	}

	/** Keeps a cell of one channel lit, for a grid's `onpick`; the same cell again lets go of it. */
	pick(figure: Figure, channel = 0): (cell: Cell) => void {
		return ({ row, column }) => {
			const batch = this.#shapes()[figure].length > 3 ? [0] : [];
			const pin = { tensor: figure, index: [...batch, channel, row, column] };
			this.#scene.pin(isSamePin(pin, this.#scene.pinned) ? null : pin);
		};
	}

	unpin(): void {
		this.#scene.pin(null);
	}

	/** The pinned cell of one channel, for a grid's `pinned`. */
	pinnedIn(figure: Figure, channel = 0): Cell | null {
		const place = this.pinned;
		return place?.figure === figure && place.channel === channel ? place.cell : null;
	}

	#placeOf(pin: Pin | null): CellPlace<Figure> | null {
		const figure = Object.keys(this.#shapes()).find((name): name is Figure => name === pin?.tensor);
		if (!pin || figure === undefined) return null;
		const [channel, row, column] = pin.index.slice(-3);
		return this.#valid({ figure, channel, cell: { row, column } });
	}

	/** The place, unless the tensors have become too small for it. */
	#valid(place: CellPlace<Figure>): CellPlace<Figure> | null {
		const [channels, height, width] = this.#shapes()[place.figure].slice(-3);
		const { row, column } = place.cell;
		return place.channel < channels && row < height && column < width ? place : null;
	}
}
