/** Which steps of a scene are printed; numbers are as readers count, from 1 on. */
export type StepChoice =
	| { readonly kind: 'all' }
	| { readonly kind: 'every'; readonly stride: number }
	| { readonly kind: 'range'; readonly first: number; readonly last: number }
	| { readonly kind: 'picked'; readonly text: string };

export const choiceKinds = ['all', 'every', 'range', 'picked'] as const;

const upTo = (first: number, last: number) =>
	Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/**
 * The numbers in a text such as `1, 4-6`, in any script's commas and dashes, as far as there are such
 * steps: ascending, each once. Null if the text is anything else.
 */
function readNumbers(text: string, length: number): readonly number[] | null {
	const parts = text
		.normalize('NFKC')
		.split(/[,;、\s]+/)
		.filter((part) => part !== '');
	const numbers = new Set<number>();
	for (const part of parts) {
		const read = /^(\d{1,9})(?:[-–—~](\d{1,9}))?$/.exec(part);
		if (!read) return null;
		const first = Number(read[1]);
		const last = Number(read[2] ?? first);
		for (const number of upTo(Math.max(1, first), Math.min(last, length))) numbers.add(number);
	}
	return [...numbers].sort((a, b) => a - b);
}

/**
 * The indices, from 0 on, of the chosen ones of `length` steps. Every k-th begins with the first, and
 * the last is added, where the process ends. Null if the numbers cannot be read.
 */
export function chooseSteps(choice: StepChoice, length: number): readonly number[] | null {
	const all = upTo(0, length - 1);
	if (choice.kind === 'all') return all;
	if (choice.kind === 'every')
		return all.filter((index) => index % choice.stride === 0 || index === length - 1);
	if (choice.kind === 'range') return all.slice(choice.first - 1, choice.last);
	return readNumbers(choice.text, length)?.map((number) => number - 1) ?? null;
}
