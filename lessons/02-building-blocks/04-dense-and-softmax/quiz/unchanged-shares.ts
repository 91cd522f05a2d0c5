import type { Translated } from '$lib/i18n/language';
import { template } from '$lib/quiz/ask';
import { choicesOf } from '$lib/quiz/ask-many';
import { hint } from '$lib/quiz/hints/hint';
import type { FigureState, Misconception } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import { TENTHS } from '$lib/scenes/softmax/parameters';
import { inShares } from './figure';
import { drawLogits, listText, logitTensor, sharesOf, sharesText } from './logits';

/** Shares that differ by less are the same, up to the rounding of doubles. */
const SAME = 1e-12;

/** Something done to logits; what is said to those who misjudge it. */
interface LogitChange extends Misconception {
	readonly text: Translated;
	readonly logits: readonly number[];
	readonly state: FigureState;
}

function changesOf(logits: readonly number[], constant: number): readonly LogitChange[] {
	const largest = Math.max(...logits);
	const [cut, doubled, lone] = [
		logits.map((logit) => Math.max(logit, 0)),
		logits.map((logit) => logit * 2),
		logits.map((logit) => (logit === largest ? logit + constant : logit))
	];
	const moved = logits.map((logit) => logit + constant);
	const lessened = logits.map((logit) => logit - largest);
	const show = (values: readonly number[]) => inShares({ logits: logitTensor(values) });
	return [
		{
			misconception: 'largestGrows',
			text: { en: `adding ${constant} to each`, zh: `每个都加上 ${constant}` },
			logits: moved,
			feedback: {
				en: `You left out adding ${constant}. It multiplies every power of $e$, and so their sum, by the same factor, which cancels.`,
				zh: `你漏了“都加上 ${constant}”。这样每个 $e$ 的乘方连同总和都乘上同一个倍数，正好约掉。`
			},
			state: inShares({ logits: logitTensor(logits), constant })
		},
		{
			misconception: 'closerByConstant',
			text: { en: 'subtracting the largest from each', zh: '每个都减去其中最大的' },
			logits: lessened,
			feedback: {
				en: `You left out subtracting the largest. The differences between the logits stay, and softmax looks at nothing else; programs do this before every softmax.`,
				zh: `你漏了“都减去最大的”。logit 之间的差没有变，而 softmax 只看差；程序每次做 softmax 之前都会这样减。`
			},
			state: inShares({ logits: logitTensor(logits) }, 'max')
		},
		{
			misconception: 'temperatureCancels',
			text: { en: 'multiplying each by 2', zh: '每个都乘以 2' },
			logits: doubled,
			feedback: {
				en: `A factor does not cancel: it doubles the differences too, and the largest share grows to ${sharesText([Math.max(...sharesOf(doubled))])}. It is what a temperature of 0.5 does.`,
				zh: `乘上去的倍数不会约掉：差也变成两倍，最大的概率会升到 ${sharesText([Math.max(...sharesOf(doubled))])}。这相当于温度 0.5。`
			},
			state: inShares({ logits: logitTensor(logits), temperature: TENTHS / 2 })
		},
		{
			misconception: 'reluHarmless',
			text: { en: 'replacing negative ones by 0, as ReLU does', zh: '像 ReLU 那样把负的换成 0' },
			logits: cut,
			feedback: {
				en: `A negative logit is a small share, not none: $e$ to its power counts. With 0 in its place that class gets more, and the others less.`,
				zh: `logit 为负，只是概率小，并不是没有：它的乘方也算数。换成 0，这一类就分得更多，别的类更少。`
			},
			state: show(cut)
		},
		{
			misconception: 'loneShiftHarmless',
			text: { en: `adding ${constant} to the largest alone`, zh: `只给最大的加上 ${constant}` },
			logits: lone,
			feedback: {
				en: 'The order stays, but the differences to the largest grow, and its share with them. Only what is added to all cancels.',
				zh: '次序不变，可是最大的和别的差得更远了，它的概率也随之变大。只有所有 logit 都加，才会约掉。'
			},
			state: show(lone)
		}
	];
}

/** What leaves the shares of softmax as they are, by what the engine finds. */
export default template('unchanged-shares', { skill: 'softmax', level: 3 }, (random) => {
	const logits = drawLogits(random);
	const constant = integer(random, 2, 4);
	const shares = sharesOf(logits);
	const isSame = (change: LogitChange) =>
		sharesOf(change.logits).every((share, index) => Math.abs(share - shares[index]) < SAME);
	const all = changesOf(logits, constant).filter(
		({ misconception }) => misconception !== 'reluHarmless' || logits.some((logit) => logit < 0)
	);
	const [right, wrong] = [all.filter(isSame), all.filter((change) => !isSame(change))];
	const told = sharesText(shares);
	const [first, second] = [
		Math.max(...logits),
		Math.max(...logits.filter((logit) => logit < Math.max(...logits)))
	];

	return {
		kind: 'choices',
		stem: {
			en: `Softmax turns the logits ${listText(logits)} into the shares ${told} (rounded to hundredths). After which of these changes to the logits, each made alone, are the shares still the same?`,
			zh: `softmax 把 logit ${listText(logits)} 变成概率 ${told}（保留两位小数）。单独对 logit 作下面的某一项改动，哪些不会改变概率？`
		},
		matrices: [],
		...choicesOf(
			random,
			right.map(({ text, misconception, feedback, state }) => ({
				id: `${misconception}-kept`,
				option: { text },
				missed: { misconception, feedback, state }
			})),
			wrong.map(({ text, misconception, feedback, state }) => {
				return { misconception, feedback, state, option: { text } };
			})
		),
		hints: [
			hint(
				null,
				`One share divided by another is $e^{z_i}/e^{z_j} = e^{z_i - z_j}$. So ask of each change: do the differences between the logits stay?`,
				`两份概率之比是 $e^{z_i}/e^{z_j} = e^{z_i - z_j}$。所以每一项都问一问：logit 之间的差变了没有？`
			),
			hint(
				inShares({ logits: logitTensor(logits) }, 'exponential'),
				`The two largest are ${first - second} apart now. Work out how far apart they are after each change, and do the same with the smallest.`,
				`现在最大的两个相差 ${first - second}。逐项算一算改动之后它们相差多少，再看看最小的那个。`
			)
		],
		explanation: {
			en: `Only differences count. They stay if the same number is added to all or taken from all: ${right.map(({ text }) => text.en).join('; ')}.`,
			zh: `起作用的只有差。所有 logit 加上或减去同一个数，差不变：${right.map(({ text }) => text.zh).join('；')}。`
		},
		state: inShares({ logits: logitTensor(logits), constant })
	};
});
