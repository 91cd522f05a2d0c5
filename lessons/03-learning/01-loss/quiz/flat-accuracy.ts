import { rational, tensor } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { drawUntil, integer, pick } from '$lib/quiz/random';
import { TENTHS } from '$lib/scenes/binary-loss/parameters';
import { binaryLossScene } from '$lib/scenes/binary-loss/binary-loss-scene';
import { scoreAt } from '$lib/scenes/binary-loss/run';
import { inStaircase } from './figure';

const COUNT = 4;

/** What accuracy and loss do when all scores are moved a little. */
export default template('flat-accuracy', { skill: 'cross-entropy', level: 2 }, (random) => {
	const scoresOf = () =>
		Array.from({ length: COUNT }, () => integer(random, 1, 7) * pick(random, [-1, 1]));
	const halves = drawUntil(scoresOf, (drawn) => new Set(drawn.map(Math.abs)).size === COUNT);
	const labels = drawUntil(
		() => halves.map(() => integer(random, 0, 1)),
		(drawn) => drawn.includes(0) && drawn.includes(1)
	);
	const tenths = pick(random, [1, 2, 3]);
	const params = {
		...binaryLossScene.parameters.defaults,
		logits: tensor(
			[COUNT],
			halves.map((half) => rational.from(`${half}/2`))
		),
		labels: tensor([COUNT], labels.map(rational.from))
	};
	const before = scoreAt(params, rational.zero);
	const after = scoreAt(params, rational.from(`${tenths}/${TENTHS}`));
	const step = exactText(rational.from(`${tenths}/${TENTHS}`));
	const accuracy = exactText(before.accuracy);
	const [lossBefore, lossAfter] = [before, after].map(({ loss }) => loss.toFixed(3));
	const option = (en: string, zh: string) => ({ text: { en, zh } });
	const state = inStaircase(params);
	const choice = choiceOf(
		random,
		option('the loss changes, the accuracy does not', '损失变了，准确率没有变'),
		[
			{
				misconception: 'accuracyAsLoss',
				option: option('both change a little', '两者都变一点'),
				feedback: {
					en: `The accuracy counts answers, and an answer changes only where a score passes 0. None is within ${step} of it, so the accuracy stays ${accuracy}: it has no slope to follow.`,
					zh: `准确率数的是答对几个，只有得分越过 0，判断才会变。没有一个得分离 0 不到 ${step}，所以准确率仍是 ${accuracy}：没有斜率可循。`
				},
				state
			},
			{
				misconception: 'nothingChanges',
				option: option('neither changes', '两者都不变'),
				feedback: {
					en: `The answers stay the same, but the loss looks at probabilities: it goes from ${lossBefore} to ${lossAfter}.`,
					zh: `判断没有变，可是损失看的是概率：它从 ${lossBefore} 变成 ${lossAfter}。`
				},
				state: inStaircase({ ...params, bias: tenths })
			},
			{
				misconception: 'lossIsStaircase',
				option: option('the accuracy changes, the loss does not', '准确率变了，损失没有变'),
				feedback: {
					en: 'It is the other way round: the accuracy is a staircase, the loss a smooth curve.',
					zh: '正好相反：准确率是一级级台阶，损失是光滑的曲线。'
				},
				state
			}
		]
	);
	const scores = params.logits.data.map(exactText);
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: `Four answers of yes or no have the scores ${scores.join(', ')} and the labels ${labels.join(', ')}; the answer is yes above 0. Now ${step} is added to every score. What happens to the accuracy and to the binary cross-entropy?`,
			zh: `四道是非题的得分是 ${scores.join('、')}，标签是 ${labels.join('、')}，得分大于 0 就判“是”。现在每个得分都加上 ${step}。准确率和二元交叉熵会怎样？`
		},
		matrices: [],
		hints: [
			hint(
				state,
				`Which score is nearest to 0, and does adding ${step} carry it across?`,
				`哪个得分离 0 最近？加上 ${step} 以后它会越过 0 吗？`
			),
			hint(
				state,
				'The loss of an example depends on its probability, σ of its score. Does that stay the same when the score moves?',
				'一个样本的损失取决于它的概率，即得分的 σ。得分动了，概率还一样吗？'
			)
		],
		explanation: {
			en: `No score passes 0, so the accuracy stays ${accuracy}. Every probability moves, and the loss goes from ${lossBefore} to ${lossAfter}. That is why the loss can be followed downhill and the accuracy cannot.`,
			zh: `没有得分越过 0，所以准确率仍是 ${accuracy}。每个概率都动了，损失从 ${lossBefore} 变成 ${lossAfter}。所以可以顺着损失往下走，准确率却不行。`
		},
		state: inStaircase({ ...params, bias: tenths })
	};
});
