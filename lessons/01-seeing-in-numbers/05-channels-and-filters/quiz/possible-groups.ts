import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { integer, pick } from '$lib/quiz/random';
import { wiringParameters } from '$lib/scenes/filter-wiring/parameters';
import { inWiring } from './figure';

/** Which number of groups a layer can have. */
export default template('possible-groups', { skill: 'groups', level: 3 }, (random) => {
	const right = integer(random, 2, 5);
	const inChannels = right * pick(random, [2, 3, 4, 6]);
	const outChannels = right * pick(random, [2, 3, 4, 5]);
	const divisors = (number: number) =>
		Array.from({ length: number }, (_, index) => index + 1).filter((d) => number % d === 0);
	const isPossible = (groups: number) =>
		wiringParameters.constraint({
			...{ ...wiringParameters.defaults, inChannels, outChannels, groups }
		}) === null;
	/** A divisor of one count that the other lacks; the count's successor if there is none. */
	const lone = (number: number) =>
		pick(random, [...divisors(number).filter((d) => !isPossible(d)), number + 1]);
	const [inOnly, outOnly] = [lone(inChannels), lone(outChannels)];
	const neither = inChannels + outChannels;
	const text = (groups: number) => ({ text: { en: `${groups}`, zh: `${groups}` } });

	const { options, answer, mistakes } = choiceOf(random, text(right), [
		{
			misconception: 'onlyInputDivided',
			option: text(inOnly),
			feedback: {
				en: `${inOnly} does not divide both ${inChannels} and ${outChannels}. The filters too have to be dealt out evenly.`,
				zh: `${inOnly} 不能同时整除 ${inChannels} 和 ${outChannels}。滤波器也要平均分到各组。`
			}
		},
		{
			misconception: 'onlyFiltersDivided',
			option: text(outOnly),
			feedback: {
				en: `${outOnly} does not divide both counts. Each group needs the same number of the ${inChannels} channels.`,
				zh: `${outOnly} 不能同时整除两个数。${inChannels} 个通道也要平均分到各组。`
			}
		},
		{
			misconception: 'tooManyGroups',
			option: text(neither),
			feedback: {
				en: `There cannot be more groups than channels: a group needs at least one of them.`,
				zh: `组数不能比通道还多，每组至少要有一个通道。`
			}
		}
	]);
	return {
		kind: 'choice',
		stem: {
			en: `A layer has ${inChannels} input channels and ${outChannels} filters. Which number of groups is possible?`,
			zh: `一层有 ${inChannels} 个输入通道、${outChannels} 个滤波器。下面哪个组数是可以的？`
		},
		matrices: [],
		options,
		answer,
		mistakes,
		hints: [
			hint(
				inWiring({ inChannels, outChannels, groups: 1 }),
				'Groups deal out the channels and the filters evenly: each gets as many of both as any other.',
				'分组就是把通道和滤波器平均分到各组：每组的通道一样多，滤波器也一样多。'
			),
			hint(
				inWiring({ inChannels, outChannels, groups: 1 }),
				`The ${inChannels} channels could be dealt out to ${divisors(inChannels).slice(1).join(', ')} groups. Which of these numbers divides ${outChannels} too?`,
				`${inChannels} 个通道可以平均分成 ${divisors(inChannels).slice(1).join('、')} 组。其中哪个数也能整除 ${outChannels}？`
			)
		],
		explanation: {
			en: `${right} divides both: ${inChannels} ÷ ${right} = ${inChannels / right} channels and ${outChannels} ÷ ${right} = ${outChannels / right} filters in each group.`,
			zh: `${right} 能整除两者：每组 ${inChannels} ÷ ${right} = ${inChannels / right} 个通道，${outChannels} ÷ ${right} = ${outChannels / right} 个滤波器。`
		},
		state: inWiring({ inChannels, outChannels, groups: right })
	};
});
