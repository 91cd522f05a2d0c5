import { rational } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer } from '$lib/quiz/random';
import { inScaling } from './figure';

const { div, from, sub } = rational;
const tenths = (value: number) => from(`${value}/10`);

/** What the z-score does to a histogram with two humps, and where they go. */
export default template('two-humps', { skill: 'normalisation', level: 3 }, (random) => {
	const mean = integer(random, 4, 6);
	const deviation = integer(random, 1, 2);
	const humps = [
		mean - deviation * integer(random, 1, 2),
		mean + deviation * integer(random, 1, 2)
	];
	const place = (x: number) => div(sub(tenths(x), tenths(mean)), tenths(deviation));
	const [left, right] = humps.map((x) => exactText(place(x)));
	const [first, second] = humps.map((x) => exactText(tenths(x)));
	const [m, s] = [mean, deviation].map((value) => exactText(tenths(value)));
	const shifted = humps.map((x) => exactText(sub(tenths(x), tenths(mean))));

	return {
		kind: 'choice',
		...choiceOf(
			random,
			{
				text: {
					en: `Two humps, as before, around ${left} and ${right}`,
					zh: `和原来一样有两个峰，在 ${left} 和 ${right} 附近`
				}
			},
			[
				{
					misconception: 'becomesNormal',
					option: {
						text: { en: 'One hump around 0, a bell curve', zh: '只有一个峰，在 0 附近，呈钟形' }
					},
					feedback: {
						en: `Subtracting and dividing move and stretch a histogram. They cannot melt two humps into one.`,
						zh: `减法和除法只是平移和伸缩直方图，不会把两个峰合成一个。`
					}
				},
				{
					misconception: 'becomesFlat',
					option: {
						text: { en: 'Flat: every value as often as any other', zh: '平的：每个值一样多' }
					},
					feedback: {
						en: `That would be histogram equalisation, another method. Here as many values as before lie in each bar.`,
						zh: `那是直方图均衡化，是另一种方法。这里每根柱子里的值和原来一样多。`
					}
				},
				{
					misconception: 'notDivided',
					option: {
						text: {
							en: `Two humps around ${shifted[0]} and ${shifted[1]}`,
							zh: `两个峰，在 ${shifted[0]} 和 ${shifted[1]} 附近`
						}
					},
					feedback: {
						en: `This only subtracts the mean. The z-score also divides by the standard deviation, ${s}.`,
						zh: `这里只减去了平均值。z 分数还要除以标准差 ${s}。`
					}
				}
			]
		),
		stem: {
			en: `The histogram of a picture has two humps, around ${first} and ${second}. The mean is ${m}, the standard deviation ${s}. How does the histogram look after the z-score?`,
			zh: `一张图片的直方图有两个峰，在 ${first} 和 ${second} 附近。平均值是 ${m}，标准差是 ${s}。求 z 分数之后，直方图是什么样子？`
		},
		matrices: [],
		hints: [
			hint(
				inScaling('red', 'zscore'),
				'Compare the two histograms of the figure. What is different, and what is not?',
				'比较图中的两个直方图：什么变了，什么没变？'
			),
			hint(
				inScaling('red', 'zscore'),
				`A hump goes where its middle goes: the first one to $(${first} - ${m}) / ${s}$`,
				`峰随它的中间走：第一个峰移到 $(${first} - ${m}) / ${s}$`
			)
		],
		explanation: {
			en: `Every value x becomes (x − ${m}) / ${s}. The humps move to ${left} and ${right}; their heights stay as they are.`,
			zh: `每个值 x 变成 (x − ${m}) / ${s}。两个峰移到 ${left} 和 ${right}，高度不变。`
		},
		state: inScaling('red', 'zscore')
	};
});
