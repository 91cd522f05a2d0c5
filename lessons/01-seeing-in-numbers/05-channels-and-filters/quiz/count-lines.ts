import type { Translated } from '$lib/i18n/language';
import { errorOf, template } from '$lib/quiz/ask';
import { countHints } from '$lib/quiz/hints/count-hints';
import type { Misconception } from '$lib/quiz/question';
import { integer, pick } from '$lib/quiz/random';
import { inWiring, layerOf } from './figure';

/** The line that is wrong: which count it takes for another. */
const slips = ['kernel', 'channels', 'bias', 'filters'] as const;
type Slip = (typeof slips)[number];

/** A worked count of parameters with one wrong line; the lines after it go on from its number. */
export default template('count-lines', { skill: 'parameters', level: 3 }, (random) => {
	const slip = pick(random, slips);
	const inChannels = integer(random, 3, 8);
	const outChannels = inChannels + integer(random, 2, 8);
	const kernel = pick(random, [3, 5]);
	const layer = { inChannels, outChannels, kernel };
	const { parameters } = layerOf(layer).cost;
	const is = (line: Slip) => slip === line;

	const inKernel = is('kernel') ? 2 * kernel : kernel ** 2;
	const ofChannels = is('channels') ? outChannels : inChannels;
	const inFilter = inKernel * ofChannels;
	const biases = is('bias') ? inChannels : 1;
	const withBias = inFilter + biases;
	const filters = is('filters') ? inChannels : outChannels;
	const total = withBias * filters;

	const lines: Readonly<Record<Slip, Translated>> = {
		kernel: {
			en: `A ${kernel}×${kernel} kernel has ${is('kernel') ? `${kernel} + ${kernel}` : `${kernel}·${kernel}`} = ${inKernel} weights.`,
			zh: `一个 ${kernel}×${kernel} 的卷积核有 ${is('kernel') ? `${kernel} + ${kernel}` : `${kernel}·${kernel}`} = ${inKernel} 个权重。`
		},
		channels: {
			en: `A filter has ${ofChannels} kernels: ${ofChannels}·${inKernel} = ${inFilter} weights.`,
			zh: `一个滤波器有 ${ofChannels} 个卷积核：${ofChannels}·${inKernel} = ${inFilter} 个权重。`
		},
		bias: {
			en: `With ${biases === 1 ? 'its bias' : `its ${biases} biases`} a filter has ${inFilter} + ${biases} = ${withBias} parameters.`,
			zh: `加上${biases === 1 ? '偏置' : ` ${biases} 个偏置`}，一个滤波器有 ${inFilter} + ${biases} = ${withBias} 个参数。`
		},
		filters: {
			en: `There are ${filters} filters: ${filters}·${withBias} = ${total} parameters.`,
			zh: `滤波器有 ${filters} 个：${filters}·${withBias} = ${total} 个参数。`
		}
	};
	/** What to say to somebody who takes a line for the wrong one that is right. */
	const sound: Readonly<Record<Slip, Misconception>> = {
		kernel: {
			misconception: 'addedForMultiplied',
			feedback: {
				en: `A ${kernel}×${kernel} kernel has ${kernel} rows of ${kernel} weights: that is multiplied. The line is right.`,
				zh: `${kernel}×${kernel} 的卷积核有 ${kernel} 行，每行 ${kernel} 个权重，是相乘。这一行没有错。`
			}
		},
		channels: {
			misconception: 'forgotChannels',
			feedback: {
				en: `A filter does have a kernel for each of the ${inChannels} channels that it reads. The line is right, given the number above it.`,
				zh: `滤波器确实为它读的 ${inChannels} 个通道各备一个卷积核。就上一行的数来说，这一行没有错。`
			}
		},
		bias: {
			misconception: 'biasRepeated',
			feedback: {
				en: `A filter has a single bias, added once after all channels. The line is right, given the number above it.`,
				zh: `一个滤波器只有一个偏置，各通道加完之后加一次。就上一行的数来说，这一行没有错。`
			}
		},
		filters: {
			misconception: 'partForWhole',
			feedback: {
				en: `What one filter has is multiplied by the ${outChannels} filters. The line is right, given the number above it.`,
				zh: `一个滤波器的参数要乘以滤波器的个数 ${outChannels}。就上一行的数来说，这一行没有错。`
			}
		}
	};
	const reasons: Readonly<Record<Slip, Translated>> = {
		kernel: {
			en: `The weights of a kernel are ${kernel}·${kernel}, not ${kernel} + ${kernel}.`,
			zh: `卷积核的权重是 ${kernel}·${kernel} 个，不是 ${kernel} + ${kernel} 个。`
		},
		channels: {
			en: `A filter has a kernel for each of the ${inChannels} channels that it reads; ${outChannels} is the number of filters.`,
			zh: `滤波器为它读的 ${inChannels} 个通道各备一个卷积核；${outChannels} 是滤波器的个数。`
		},
		bias: {
			en: `A filter has one bias, not one for each of its ${inChannels} kernels.`,
			zh: `一个滤波器只有一个偏置，不是 ${inChannels} 个卷积核各有一个。`
		},
		filters: {
			en: `There are ${outChannels} filters; ${inChannels} is the number of channels that each of them reads.`,
			zh: `滤波器有 ${outChannels} 个；${inChannels} 是每个滤波器读的通道数。`
		}
	};

	return {
		kind: 'error',
		stem: {
			en: `A layer takes ${inChannels} channels and has ${outChannels} filters of ${kernel}×${kernel}, with biases. Its parameters are counted. Which line is the first with a mistake?`,
			zh: `一层的输入有 ${inChannels} 个通道，${outChannels} 个 ${kernel}×${kernel} 的滤波器，带偏置。下面是数参数的过程。最先出错的是哪一行？`
		},
		matrices: [],
		...errorOf(
			slips.map((line) => ({ text: lines[line], sound: line === slip ? null : sound[line] }))
		),
		hints: countHints(layer, inWiring(layer, 0)),
		explanation: {
			en: `${reasons[slip].en} The layer has ${outChannels}·(${inChannels}·${kernel ** 2} + 1) = ${parameters} parameters.`,
			zh: `${reasons[slip].zh}这一层有 ${outChannels}·(${inChannels}·${kernel ** 2} + 1) = ${parameters} 个参数。`
		},
		state: inWiring(layer, 0)
	};
});
