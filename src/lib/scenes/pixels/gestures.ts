import { pixelIn, zoomOf } from './view';
import type { Pixel, View } from './view';

/** What gestures on a view ask for. */
interface Steering {
	readonly view: View;
	readonly zoom: number;
	/** Reads a pixel while the pointer is on it; null for none. */
	onpoint: (pixel: Pixel | null) => void;
	/** Goes to a pixel. */
	onmove: (pixel: Pixel) => void;
	onzoom: (zoom: number) => void;
}

type ViewEvent = PointerEvent & { readonly currentTarget: HTMLElement };

/** Pixels of the screen that a pointer may stray and still click. */
const STEADY = 5;
/** How much zoom a notch of the wheel is worth. */
const WHEEL = 0.06;

/** A pointer that is down on a view, and where the view was then. */
interface Held {
	readonly x: number;
	readonly y: number;
	readonly view: View;
}

/** Clicking, dragging, pinching and the wheel with Ctrl on a view of a picture. */
export class Gestures {
	readonly #steering: () => Steering;
	readonly #pointers = new Map<number, { x: number; y: number }>();
	#held: Held | null = null;
	#hasMoved = false;
	/** How far apart two fingers were when the second came down, and the span in sight then. */
	#pinch: { readonly distance: number; readonly span: number } | null = null;

	constructor(steering: () => Steering) {
		this.#steering = steering;
	}

	#place(event: ViewEvent): Pixel {
		const box = event.currentTarget.getBoundingClientRect();
		const { view } = this.#steering();
		const right = (event.clientX - box.left) / box.width;
		return pixelIn(view, right, (event.clientY - box.top) / box.height);
	}

	#distance(): number {
		const [one, other] = [...this.#pointers.values()];
		return Math.hypot(one.x - other.x, one.y - other.y);
	}

	readonly onpointerdown = (event: ViewEvent): void => {
		if (event.button !== 0) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const { clientX: x, clientY: y } = event;
		this.#pointers.set(event.pointerId, { x, y });
		const { view } = this.#steering();
		this.#held = { x, y, view };
		this.#hasMoved = this.#pointers.size > 1;
		this.#pinch =
			this.#pointers.size === 2 ? { distance: this.#distance(), span: view.span } : null;
	};

	readonly onpointermove = (event: ViewEvent): void => {
		const { onpoint, onmove, onzoom } = this.#steering();
		if (event.pointerType === 'mouse') onpoint(this.#held ? null : this.#place(event));
		if (!this.#pointers.has(event.pointerId) || !this.#held) return;
		const { clientX: x, clientY: y } = event;
		this.#pointers.set(event.pointerId, { x, y });
		if (this.#pinch) {
			onzoom(zoomOf(this.#pinch.span * (this.#pinch.distance / this.#distance())));
			return;
		}
		const { view } = this.#held;
		const scale = view.span / event.currentTarget.getBoundingClientRect().width;
		if (Math.hypot(x - this.#held.x, y - this.#held.y) > STEADY) this.#hasMoved = true;
		if (!this.#hasMoved || event.pointerType === 'touch') return;
		const middle = (start: number, moved: number) => start + view.span / 2 - moved * scale;
		onmove([middle(view.top, y - this.#held.y), middle(view.left, x - this.#held.x)]);
	};

	readonly onpointerup = (event: ViewEvent): void => {
		if (this.#held && !this.#hasMoved) this.#steering().onmove(this.#place(event));
		this.onpointercancel(event);
	};

	readonly onpointercancel = (event: ViewEvent): void => {
		this.#pointers.delete(event.pointerId);
		if (this.#pointers.size < 2) this.#pinch = null;
		if (this.#pointers.size === 0) this.#held = null;
	};

	readonly onwheel = (event: WheelEvent): void => {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const { zoom, onzoom } = this.#steering();
		onzoom(zoom - event.deltaY * WHEEL);
	};

	/** What a key does; true if it does anything. */
	readonly onkey = (event: KeyboardEvent, [row, column]: Pixel): boolean => {
		const { zoom, onmove, onzoom } = this.#steering();
		if (event.ctrlKey || event.metaKey || event.altKey) return false;
		const steps = event.shiftKey ? 10 : 1;
		const arrows: Readonly<Record<string, Pixel>> = {
			ArrowUp: [-steps, 0],
			ArrowDown: [steps, 0],
			ArrowLeft: [0, -steps],
			ArrowRight: [0, steps]
		};
		const arrow = arrows[event.key];
		if (arrow) onmove([row + arrow[0], column + arrow[1]]);
		else if (event.key === '+' || event.key === '=') onzoom(zoom + 5);
		else if (event.key === '-' || event.key === '−') onzoom(zoom - 5);
		else return false;
		return true;
	};
}
