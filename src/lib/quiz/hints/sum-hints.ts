import type { Conv2dTap, Rational } from '$lib/engine';
import { exactText, productText } from '../print';
import type { FigureState, Hint } from '../question';
import { hint } from './hint';

type Taps = readonly Conv2dTap<Rational>[];

/** Where a figure shows the window of an output number, and its products. */
export interface SumStates {
	readonly window: FigureState | null;
	readonly products: FigureState | null;
}

/** Rows or columns of the input, counted from 1: `2–4` where none is left out, else `1, 3, 5`. */
function placesText(positions: readonly number[]): string {
	const places = [...new Set(positions)].map((position) => position + 1);
	const [first, last] = [places[0], places[places.length - 1]];
	const isWhole = last - first === places.length - 1;
	return isWhole && places.length > 1 ? `${first}–${last}` : places.join(', ');
}

/** Which cells the taps read, and how many of them are padding. */
function windowHint(taps: Taps, state: FigureState | null): Hint {
	const inside = taps.filter((tap) => !tap.padded);
	const rows = placesText(inside.map(({ position }) => position[0]));
	const columns = placesText(inside.map(({ position }) => position[1]));
	const channels = channelsOf(taps).length;
	const padded = (taps.length - inside.length) / channels;
	const everywhere = channels > 1;
	const en = [
		`The window lies on rows ${rows} and columns ${columns}${everywhere ? ` of each of the ${channels} channels` : ''}.`,
		...(padded > 0 ? [`${padded} more of its cells are padding.`] : []),
		everywhere
			? 'Lay the kernel of each channel over its cells, as it is.'
			: 'Lay the kernel over these cells, as it is.'
	];
	const zh = [
		`窗口盖住${everywhere ? ` ${channels} 个通道各自的` : ''}第 ${rows} 行、第 ${columns} 列。`,
		...(padded > 0 ? [`另有 ${padded} 格是填充。`] : []),
		everywhere ? '把各通道的卷积核原样放到它的格子上。' : '把卷积核原样放到这些格子上。'
	];
	return hint(state, en.join(' '), zh.join(''));
}

/** The products of the taps, channel by channel, those with the weight 0 left out. */
function productsHint(taps: Taps, state: FigureState | null): Hint {
	const channels = channelsOf(taps);
	const productsOf = (channel: number) => {
		const own = taps.filter((tap) => tap.channel === channel && tap.w.n !== 0n);
		return own.map((tap) => `${productText(tap)} = ${exactText(tap.product)}`);
	};
	const inOne = channels.length === 1;
	const lines = channels.map((channel, index) => {
		const [en, zh] = [productsOf(channel).join(', '), productsOf(channel).join('，')];
		if (inOne) return { en, zh };
		return { en: `of channel ${index + 1}: ${en}`, zh: `通道 ${index + 1}：${zh}` };
	});
	return hint(
		state,
		`The products${inOne ? ' are' : ''} ${lines.map(({ en }) => en).join('; ')}. They still have to be added.`,
		`各个乘积：${lines.map(({ zh }) => zh).join('；')}。还要把它们加起来。`
	);
}

function channelsOf(taps: Taps): readonly number[] {
	return [...new Set(taps.map(({ channel }) => channel))];
}

/** Hints to one output number, from the taps of its window: the cells that it reads, the products. */
export function sumHints(taps: Taps, { window, products }: SumStates): readonly Hint[] {
	return [windowHint(taps, window), productsHint(taps, products)];
}
