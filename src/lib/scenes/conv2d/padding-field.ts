import { paddingNames } from '$lib/engine';
import type { PaddingName, Sides, Window2d } from '$lib/engine';
import type { Field } from '../parameters';

/** The most cells of padding that a reader can add at one side. */
export const mostPadding = 6;

export type PaddingChoice = PaddingName | Sides;

const wholeNumber = /^\d+$/;

function sidesOf(text: string): Sides {
	const [top, left = top, bottom = top, right = left] = text.split(',').map(Number);
	return { top, left, bottom, right };
}

const isSides = (text: string) => {
	const parts = text.split(',');
	return [1, 2, 4].includes(parts.length) && parts.every((part) => wholeNumber.test(part));
};
const isInside = (sides: Sides) => Object.values(sides).every((side) => side <= mostPadding);

function clamp({ top, left, bottom, right }: Sides): Sides {
	const [t, l, b, r] = [top, left, bottom, right].map((side) => Math.min(side, mostPadding));
	return { top: t, left: l, bottom: b, right: r };
}

function encode(choice: PaddingChoice): string {
	if (typeof choice === 'string') return choice;
	const { top, left, bottom, right } = choice;
	if (top !== bottom || left !== right) return [top, left, bottom, right].join();
	return top === left ? `${top}` : `${top},${left}`;
}

/** A parameter that is a padding by name, or by side: `same`, `1`, `1,2` or `top,left,bottom,right`. */
export const paddingField: Field<PaddingChoice> & { readonly kind: 'padding' } = {
	kind: 'padding',
	default: 'valid',
	parse(text) {
		const name = paddingNames.find((known) => known === text);
		if (name !== undefined) return { value: name };
		if (!isSides(text)) return { problem: 'notAnOption' };
		const value = sidesOf(text);
		return isInside(value) ? { value } : { problem: 'outOfBounds' };
	},
	encode,
	equals: (a, b) => encode(a) === encode(b),
	nearest: (text) => (isSides(text) ? clamp(sidesOf(text)) : undefined)
};

/** The padding that a window has in effect, by side. */
export function paddingSides({ vertical, horizontal }: Window2d): Sides {
	return {
		top: vertical.paddingBefore,
		left: horizontal.paddingBefore,
		bottom: vertical.paddingAfter,
		right: horizontal.paddingAfter
	};
}
