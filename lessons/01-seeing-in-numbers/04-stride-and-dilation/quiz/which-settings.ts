import { resolveAxis } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { sizeFormula } from '$lib/quiz/hints/size-hints';
import {
	forgotDilation,
	forgotPadding,
	forgotPlusOne,
	noFloor
} from '$lib/quiz/misconceptions/sizes';
import type { SizeMistake } from '$lib/quiz/misconceptions/sizes';
import { drawUntil, integer, pick, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { inCalculator } from './figure';

interface Settings {
	readonly size: number;
	readonly kernel: number;
	readonly stride: number;
	readonly padding: number;
	readonly dilation: number;
}

/** What somebody thinks who takes a setting for one that gives the size, or overlooks one that does. */
const thoughts = { forgotPadding, noFloor, forgotDilation, forgotPlusOne } as const;
type Thought = keyof typeof thoughts;
const thoughtNames = ['forgotPadding', 'noFloor', 'forgotDilation', 'forgotPlusOne'] as const;

const reasons: Readonly<Record<Thought, Translated>> = {
	forgotPadding: {
		en: 'The padding was left out: the row grows by $2p$.',
		zh: '漏了填充：一行要加长 $2p$ 格。'
	},
	noFloor: {
		en: 'A move was counted for which there is no room: round down.',
		zh: '不够移一次的也算上了：应当向下取整。'
	},
	forgotDilation: {
		en: 'The dilation was left out: a window spans $d(k - 1) + 1$ cells.',
		zh: '漏了膨胀：一个窗口的跨度是 $d(k - 1) + 1$ 格。'
	},
	forgotPlusOne: {
		en: 'The moves were counted, and not the place where the window starts.',
		zh: '只数了移动的次数，没有数窗口出发的位置。'
	}
};

/** Every setting over a row; a window fits each of them, with its padding and without. */
function settingsOver(size: number): readonly Settings[] {
	return [2, 3, 4, 5].flatMap((kernel) =>
		[1, 2, 3].flatMap((stride) =>
			[0, 1, 2].flatMap((padding) =>
				[1, 2].map((dilation): Settings => ({ size, kernel, stride, padding, dilation }))
			)
		)
	);
}

const sizeOf: SizeMistake = (settings) => resolveAxis(settings).outputSize;

/** Two settings that give a size, and for each thought one that gives it only to those who think so. */
function draw(random: Random) {
	// The widest window spans nine cells.
	const all = settingsOver(integer(random, 9, 14));
	const target = sizeOf(pick(random, all));
	const rights = shuffled(
		random,
		all.filter((settings) => sizeOf(settings) === target)
	).slice(0, 2);
	const lures = shuffled(random, thoughtNames)
		.slice(0, 3)
		.map((thought) => {
			const misled = all.filter(
				(settings) => sizeOf(settings) !== target && thoughts[thought](settings) === target
			);
			return { thought, settings: shuffled(random, misled).at(0) };
		});
	return { target, rights, lures };
}

/** Which settings of a window give a size. */
export default template('which-settings', { skill: 'output-size', level: 3 }, (random) => {
	const drawn = drawUntil(
		() => draw(random),
		({ rights, lures }) => rights.length === 2 && lures.every(({ settings }) => settings)
	);
	const { target, rights } = drawn;
	const lures = drawn.lures.flatMap(({ thought, settings }) =>
		settings ? [{ thought, settings }] : []
	);
	const idOf = ({ kernel, stride, padding, dilation }: Settings) =>
		`k${kernel}s${stride}p${padding}d${dilation}`;
	const textOf = ({ kernel, stride, padding, dilation }: Settings) =>
		`$k = ${kernel}$, $s = ${stride}$, $p = ${padding}$, $d = ${dilation}$`;
	const options = shuffled(random, [...rights, ...lures.map(({ settings }) => settings)]);
	const chosenBy = (count: SizeMistake) =>
		options.filter((settings) => count(settings) === target).map(idOf);
	const stateOf = ({ padding, ...rest }: Settings) =>
		inCalculator({ ...rest, before: padding, after: padding });
	const listed = rights.map(textOf);
	const [{ size }] = rights;

	return {
		kind: 'choices',
		stem: {
			en: `A window slides along a row of ${size} cells: $k$ cells are read, stride $s$, padding $p$ at each end, dilation $d$. Which settings give an output of ${target} cells?`,
			zh: `窗口沿着一行 ${size} 格滑动：读 $k$ 格，步幅 $s$，两端各填充 $p$ 格，膨胀 $d$。哪些设置得到 ${target} 格的输出？`
		},
		matrices: [],
		options: options.map((settings) => ({
			id: idOf(settings),
			text: { en: textOf(settings), zh: textOf(settings) }
		})),
		answer: chosenBy(sizeOf),
		mistakes: lures.map(({ thought, settings }) => ({
			misconception: thought,
			value: chosenBy(thoughts[thought]),
			feedback: {
				en: `${reasons[thought].en} With ${textOf(settings)} the output has ${sizeOf(settings)} cells.`,
				zh: `${reasons[thought].zh}${textOf(settings)} 时，输出有 ${sizeOf(settings)} 格。`
			},
			state: stateOf(settings)
		})),
		hints: [
			hint(
				stateOf(rights[0]),
				'Put the numbers of each setting into $\\left\\lfloor \\frac{i + 2p - d(k - 1) - 1}{s} \\right\\rfloor + 1$',
				'把每组数代入 $\\left\\lfloor \\frac{i + 2p - d(k - 1) - 1}{s} \\right\\rfloor + 1$'
			),
			hint(
				stateOf(lures[0].settings),
				`For example, ${textOf(lures[0].settings)} gives ${sizeOf(lures[0].settings)}: $${sizeFormula(resolveAxis(lures[0].settings)).numbers}$`,
				`例如 ${textOf(lures[0].settings)} 得 ${sizeOf(lures[0].settings)}：$${sizeFormula(resolveAxis(lures[0].settings)).numbers}$`
			)
		],
		explanation: {
			en: `${target} cells come from ${listed.join('; and from ')}. The others give ${lures.map(({ settings }) => sizeOf(settings)).join(', ')}.`,
			zh: `得到 ${target} 格的是 ${listed.join('；以及 ')}。其余各组依次得 ${lures.map(({ settings }) => sizeOf(settings)).join('、')} 格。`
		},
		state: stateOf(rights[0])
	};
});
