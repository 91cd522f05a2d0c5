/** What a random state needs to know of a field. */
interface Bounded {
	readonly kind: string;
	readonly options?: readonly string[];
	readonly min?: number | readonly number[];
	readonly max?: number | readonly number[];
}

/** A text for a field, within its bounds; null for a field that stays as it is. */
function fieldText({ kind, options, min, max }: Bounded, random: () => number): string | null {
	const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
	if (options) return options[between(0, options.length - 1)];
	if (kind === 'flag') return `${between(0, 1)}`;
	if (kind === 'integer' && typeof min === 'number' && typeof max === 'number')
		return `${between(min, max)}`;
	if (kind === 'pair' && Array.isArray(min) && Array.isArray(max))
		return [0, 1].map((axis) => between(Number(min[axis]), Number(max[axis]))).join(',');
	return null;
}

/**
 * The text of a random state of a scene, as in a link: choices, whole numbers, pairs and flags are
 * drawn, tensors stay. What is impossible together is repaired when it is read.
 */
export function randomState(fields: object, random: () => number): string {
	const table: Readonly<Record<string, Bounded>> = { ...fields };
	const parts = Object.entries(table).flatMap(([name, field]) => {
		const text = fieldText(field, random);
		return text === null ? [] : [`${name}:${text}`];
	});
	return ['1', ...parts].join('~');
}
