/** A step of a run: the name of a grain, and the index of a step at it. */
export interface StepPlace<GrainId extends string = string> {
	readonly grain: GrainId;
	readonly index: number;
}

/** A cell of a named tensor that the reader has pinned. */
export interface Pin {
	readonly tensor: string;
	readonly index: readonly number[];
}

/** What a text says, and whether that is all of it; null if it says nothing of the kind. */
export type PartialReading<T> = { readonly value: T; readonly isWhole: boolean } | null;

const placeForm = /^([A-Za-z][A-Za-z0-9]*)(?:\.(\d+))?/;
const pinForm = /^([A-Za-z][A-Za-z0-9]*)((?:\.\d+)+)/;
const toIndex = (digits: string) => Math.min(Number(digits), Number.MAX_SAFE_INTEGER);

/** Whether a grain or a tensor of that name can be written: letters and digits, a letter first. */
export function isWritableName(name: string): boolean {
	return /^[A-Za-z][A-Za-z0-9]*$/.test(name);
}

/** A step as text: `term.17`. */
export function placeText({ grain, index }: StepPlace): string {
	return `${grain}.${index}`;
}

/** The step that a text begins with; `term` alone is its first. */
export function readPlace(text: string): PartialReading<StepPlace> {
	const [whole, grain, digits = '0'] = placeForm.exec(text) ?? [];
	if (whole === undefined) return null;
	return { value: { grain, index: toIndex(digits) }, isWhole: whole === text };
}

/** A pinned cell as text: `input.0.0.2.3`; no pin is no text. */
export function pinText(pin: Pin | null): string {
	return pin ? [pin.tensor, ...pin.index].join('.') : '';
}

/** The pinned cell that a text begins with. */
export function readPin(text: string): PartialReading<Pin> {
	const [whole, tensor, indices] = pinForm.exec(text) ?? [];
	if (whole === undefined) return null;
	const index = indices.slice(1).split('.').map(toIndex);
	return { value: { tensor, index }, isWhole: whole === text };
}

/** Whether two pins are the same, or both none. */
export function isSamePin(a: Pin | null, b: Pin | null): boolean {
	return pinText(a) === pinText(b);
}
