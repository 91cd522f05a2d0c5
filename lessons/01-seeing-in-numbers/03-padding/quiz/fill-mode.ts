import { paddingModes, rational } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText } from '$lib/quiz/print';
import { integer, pick, shuffled } from '$lib/quiz/random';
import { inModes } from './figure';
import { modeFacts, paddedRow } from './modes';

const CELLS = 5;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** What a mode puts into a cell before the row. */
export default template('fill-mode', { skill: 'padding', level: 1 }, (random) => {
	const row = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, CELLS).map(rational.from);
	const out = integer(random, 1, 2);
	const mode = pick(random, paddingModes.slice(1));
	const valueIn = (padding: PaddingMode) => paddedRow(row, [out, 0], padding)[0];
	const answer = valueIn(mode);
	const copied = row.findIndex((value) => rational.equals(value, answer));
	const ordinal = { en: ORDINALS[copied], zh: `${copied + 1}` };

	return {
		kind: 'number',
		stem: {
			en: `This row is padded with ${modeFacts[mode].name.en} (${mode}). Which number stands ${out === 1 ? 'one cell' : 'two cells'} to the left of its first cell?`,
			zh: `用${modeFacts[mode].name.zh}（${mode}）的方式填充这一行。第 1 格左边第 ${out} 个位置上的数是多少？`
		},
		matrices: [{ label: { en: 'Row', zh: '这一行' }, role: 'input', rows: [row] }],
		answer,
		mistakes: paddingModes
			.filter((other) => other !== mode)
			.map((other) => ({
				misconception: modeFacts[other].taken,
				value: valueIn(other),
				feedback: {
					en: `${exactText(valueIn(other))} is what ${modeFacts[other].name.en} would give. ${modeFacts[other].does.en}`,
					zh: `${exactText(valueIn(other))} 是用${modeFacts[other].name.zh}填充的结果。${modeFacts[other].does.zh}`
				}
			})),
		hints: [
			hint(
				inModes({ padding: out }),
				`See what ${mode} does in the figure. ${modeFacts[mode].does.en}`,
				`看图中 ${mode} 怎样填充。${modeFacts[mode].does.zh}`
			),
			hint(
				inModes({ padding: out }),
				`So it copies the ${ordinal.en} cell of the row.`,
				`所以它复制的是这一行的第 ${ordinal.zh} 格。`
			)
		],
		explanation: {
			en: `${modeFacts[mode].does.en} So it is ${exactText(answer)}.`,
			zh: `${modeFacts[mode].does.zh}所以是 ${exactText(answer)}。`
		},
		state: inModes({ padding: out })
	};
});
