/** A colour as presentation attributes take it: without transparency, which stands by itself. */
export interface Paint {
	readonly color: string;
	/** From 0 to 1. */
	readonly opacity: number;
}

const numbersOf = (text: string) => (text.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number);

/**
 * A computed colour as any program reads it that knows SVG: `rgba(…)` and `color(srgb …)` become
 * `rgb(…)` and an opacity. Anything else, such as `none` or `url(#…)`, stays.
 */
export function paintOf(computed: string): Paint {
	const text = computed.trim();
	if (text.startsWith('rgba(') || text.startsWith('rgb(')) {
		const [red, green, blue, opacity = 1] = numbersOf(text);
		return { color: `rgb(${red}, ${green}, ${blue})`, opacity };
	}
	if (text.startsWith('color(srgb ')) {
		const [red, green, blue, opacity = 1] = numbersOf(text.slice('color(srgb '.length));
		const bytes = [red, green, blue].map((part) => Math.round(255 * part));
		return { color: `rgb(${bytes.join(', ')})`, opacity };
	}
	return { color: text, opacity: 1 };
}

/** `fill` or `stroke` as attributes. */
export function paintAttributes(name: 'fill' | 'stroke', computed: string): Record<string, string> {
	const { color, opacity } = paintOf(computed);
	return opacity === 1 ? { [name]: color } : { [name]: color, [`${name}-opacity`]: `${opacity}` };
}

/** A length as short as a hundredth of a pixel allows. */
export const short = (length: number): string => `${Math.round(100 * length) / 100}`;
