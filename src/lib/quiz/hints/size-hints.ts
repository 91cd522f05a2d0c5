import { axisMoves } from '$lib/engine';
import type { WindowAxis } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { FigureState, Hint } from '../question';
import { formulaHints } from './formula-hints';
import type { FilledFormula } from './formula-hints';
import { hint } from './hint';

/** A number of the formula: its letter, its value, and what it counts. */
interface Term {
	readonly symbols: string;
	readonly numbers: string;
	readonly meaning: Translated;
}

/** The terms of a window along an axis that matter: no padding, dilation or stride that does nothing. */
function termsOf({ size, kernel, dilation, ...axis }: WindowAxis) {
	const { stride, paddingBefore: before, paddingAfter: after } = axis;
	const input: Term = {
		...{ symbols: 'i', numbers: `${size}` },
		meaning: { en: '$i$ cells of the input', zh: '输入 $i$ 格' }
	};
	const evenly: Term = {
		...{ symbols: ' + 2p', numbers: ` + 2 \\cdot ${before}` },
		meaning: { en: 'a padding of $p$ at each end', zh: '两端各填充 $p$ 格' }
	};
	const unevenly: Term = {
		...{ symbols: ' + p_1 + p_2', numbers: ` + ${before} + ${after}` },
		meaning: { en: 'a padding of $p_1$ before and $p_2$ after', zh: '前后分别填充 $p_1$、$p_2$ 格' }
	};
	const plain: Term = {
		...{ symbols: ' - k', numbers: ` - ${kernel}` },
		meaning: { en: 'a kernel of $k$ cells', zh: '卷积核 $k$ 格' }
	};
	const dilated: Term = {
		...{ symbols: ' - d(k - 1) - 1', numbers: ` - ${dilation} \\cdot (${kernel} - 1) - 1` },
		meaning: { en: 'a kernel of $k$ cells, $d$ apart', zh: '卷积核 $k$ 格，相隔 $d$' }
	};
	const move: Term = {
		...{ symbols: 's', numbers: `${stride}` },
		meaning: { en: 'stride $s$', zh: '步幅 $s$' }
	};
	const padding = before === after ? evenly : unevenly;
	return {
		room: [input, ...(before + after > 0 ? [padding] : []), dilation > 1 ? dilated : plain],
		move: stride > 1 ? move : null
	};
}

/** The size of an output along an axis, as far as its terms matter. */
export function sizeFormula(axis: WindowAxis): FilledFormula {
	const { room, move } = termsOf(axis);
	const [open, close] = axis.ceilMode ? ['lceil', 'rceil'] : ['lfloor', 'rfloor'];
	const written = (form: 'symbols' | 'numbers') => {
		const dividend = room.map((term) => term[form]).join('');
		if (!move) return `${dividend} + 1`;
		return `\\left\\${open} \\frac{${dividend}}{${move[form]}} \\right\\${close} + 1`;
	};
	return { symbols: written('symbols'), numbers: written('numbers') };
}

/** What the letters of that formula stand for. */
function legendOf(axis: WindowAxis): Translated {
	const { room, move } = termsOf(axis);
	const meanings = [...room, ...(move ? [move] : [])].map(({ meaning }) => meaning);
	return {
		en: meanings.map(({ en }) => en).join(', '),
		zh: meanings.map(({ zh }) => zh).join('，')
	};
}

/** The division of that formula, and which way it is rounded. */
function roundingHint(axis: WindowAxis, state: FigureState | null): Hint {
	const { room, moves, leftover } = axisMoves(axis);
	const division = `${room} ÷ ${axis.stride}`;
	if (leftover === 0) {
		return hint(
			state,
			`${division} = ${moves}, nothing is left over. These are the moves; the first window comes on top.`,
			`${division} = ${moves}，没有余数。这是移动的次数，还要加上第一个窗口。`
		);
	}
	return hint(
		state,
		`${division} does not come out even: round ${axis.ceilMode ? 'up' : 'down'} to ${moves} moves. The first window comes on top.`,
		`${division} 除不尽：向${axis.ceilMode ? '上' : '下'}取整，移动 ${moves} 次，还要加上第一个窗口。`
	);
}

/**
 * Hints to the size of an output along an axis: the formula, the numbers in it, and with a stride the
 * rounding. They open the figure at its first window, and the last of them at the last window.
 */
export function sizeHints(
	axis: WindowAxis,
	stateAt: (window: number) => FigureState | null
): readonly Hint[] {
	const legend = legendOf(axis);
	const rule = {
		en: `With ${legend.en}, the output has this many cells`,
		zh: `设${legend.zh}，输出的格数是`
	};
	const [first, last] = [stateAt(0), stateAt(axis.outputSize - 1)];
	const hints = formulaHints(rule, sizeFormula(axis), first);
	return axis.stride > 1 ? [...hints, roundingHint(axis, last)] : hints;
}

/** Hints to the height and the width of an output: the formula, and the numbers of each axis in it. */
export function shapeHints(
	[vertical, horizontal]: readonly [WindowAxis, WindowAxis],
	state: FigureState | null
): readonly Hint[] {
	const [rule] = sizeHints(vertical, () => state);
	const [height, width] = [vertical, horizontal].map((axis) => sizeFormula(axis).numbers);
	return [
		hint(
			state,
			`Height and width are reckoned apart. ${rule.text.en}`,
			`高和宽分开算。${rule.text.zh}`
		),
		hint(
			state,
			`With the numbers put in, the output is $${height}$ high and $${width}$ wide.`,
			`代入数字，输出高 $${height}$ 格，宽 $${width}$ 格。`
		)
	];
}
