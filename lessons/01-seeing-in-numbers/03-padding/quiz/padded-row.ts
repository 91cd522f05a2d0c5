import { paddingModes, rational } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { pick, shuffled } from '$lib/quiz/random';
import type { Place } from '$lib/quiz/rows';
import { inModes } from './figure';
import { modeFacts, paddedRow } from './modes';

/** As few as a mirror with the padding needs, so that the padded row has room on a phone. */
const CELLS = 3;
const PADDING = 2;

/** A row with its added cells at both ends, filled in by the reader. */
export default template('padded-row', { skill: 'padding', level: 2 }, (random) => {
	const row = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, CELLS).map(rational.from);
	const mode = pick(random, paddingModes.slice(1));
	const { name, everywhere } = modeFacts[mode];
	const filled = paddedRow(row, [PADDING, PADDING], mode);
	const given = row.map((_, index): Place => [0, PADDING + index]);
	const [left, right] = [filled.slice(0, PADDING), filled.slice(-PADDING)].map((cells) =>
		cells.map(exactText)
	);

	return {
		kind: 'grid',
		label: { en: 'Padded row', zh: '填充之后' },
		role: 'input',
		given,
		stem: {
			en: `This row is padded by ${PADDING} cells at each end with ${name.en} (${mode}). Fill in the added cells.`,
			zh: `这一行两端各填充 ${PADDING} 格，方式是${name.zh}（${mode}）。填出添上的格子。`
		},
		matrices: [{ label: { en: 'Row', zh: '这一行' }, role: 'input', rows: [row] }],
		answer: [filled],
		mistakes: paddingModes
			.filter((other) => other !== mode)
			.map((other) => ({
				misconception: modeFacts[other].taken,
				value: [paddedRow(row, [PADDING, PADDING], other)],
				feedback: {
					en: `That is ${modeFacts[other].name.en} (${other}). ${modeFacts[other].everywhere.en} Here it is ${name.en} that was asked for.`,
					zh: `这是${modeFacts[other].name.zh}（${other}）：${modeFacts[other].everywhere.zh}这里要的是${name.zh}。`
				}
			})),
		hints: [
			hint(
				inModes({ padding: PADDING }),
				`See what ${mode} does in the figure. ${everywhere.en}`,
				`看图中 ${mode} 怎样填充。${everywhere.zh}`
			),
			hint(
				inModes({ padding: PADDING }),
				`On the left, from the outside in, come ${left.join(' and ')}.`,
				`左边从外往里是 ${left.join('、')}。`
			)
		],
		explanation: {
			en: `${everywhere.en} On the left that gives ${left.join(', ')}, on the right ${right.join(', ')}.`,
			zh: `${everywhere.zh}左边是 ${left.join('、')}，右边是 ${right.join('、')}。`
		},
		state: inModes({ padding: PADDING })
	};
});
