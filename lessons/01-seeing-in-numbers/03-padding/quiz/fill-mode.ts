import { fromRows, pad2d, paddingModes, rational } from '$lib/engine';
import type { PaddingMode } from '$lib/engine';
import { template } from '$lib/quiz/ask';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import { exactText } from '$lib/quiz/print';
import { integer, pick, shuffled } from '$lib/quiz/random';
import type { Translated } from '$lib/i18n/language';
import { inModes } from './figure';

const CELLS = 5;

const names: Readonly<Record<PaddingMode, Translated>> = {
	zeros: { en: 'zeros', zh: '零' },
	reflect: { en: 'reflection', zh: '镜像' },
	replicate: { en: 'edge copies', zh: '边缘值' },
	circular: { en: 'wrap-around', zh: '循环' }
};

const does: Readonly<Record<PaddingMode, Translated>> = {
	zeros: {
		en: 'Every added cell is 0, whatever the row holds.',
		zh: '添上的每一格都是 0，与这一行的内容无关。'
	},
	reflect: {
		en: 'The mirror stands on the first cell, which is not repeated: one cell out copies the second cell, two cells out the third.',
		zh: '镜面立在第 1 格上，这一格不重复：往外一格复制第 2 格，往外两格复制第 3 格。'
	},
	replicate: {
		en: 'Every added cell on the left is a copy of the first cell.',
		zh: '左边添上的每一格都复制第 1 格。'
	},
	circular: {
		en: 'The row goes round: one cell out to the left is its last cell, two cells out the one before.',
		zh: '这一行首尾相接：往左一格是最后一格，往左两格是倒数第二格。'
	}
};

/** What somebody thinks who fills by a mode that was not asked for. */
const taken: Readonly<Record<PaddingMode, MisconceptionName>> = {
	zeros: 'paddedWithZeros',
	reflect: 'paddedByReflection',
	replicate: 'paddedByReplication',
	circular: 'paddedByWrapping'
};

/** What a mode puts into a cell before the row. */
export default template('fill-mode', { skill: 'padding', level: 1 }, (random) => {
	const row = shuffled(random, [1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, CELLS).map(rational.from);
	const out = integer(random, 1, 2);
	const mode = pick(random, paddingModes.slice(1));
	const valueIn = (padding: PaddingMode) =>
		pad2d(
			fromRows([row]),
			{
				padding: { top: 0, left: out, bottom: 0, right: 0 },
				mode: padding === 'zeros' ? 'constant' : padding
			},
			rational
		).data[0];
	const answer = valueIn(mode);

	return {
		kind: 'number',
		stem: {
			en: `This row is padded with ${names[mode].en} (${mode}). Which number stands ${out === 1 ? 'one cell' : 'two cells'} to the left of its first cell?`,
			zh: `用${names[mode].zh}（${mode}）的方式填充这一行。第 1 格左边第 ${out} 个位置上的数是多少？`
		},
		matrices: [{ label: { en: 'Row', zh: '这一行' }, role: 'input', rows: [row] }],
		answer,
		mistakes: paddingModes
			.filter((other) => other !== mode)
			.map((other) => ({
				misconception: taken[other],
				value: valueIn(other),
				feedback: {
					en: `${exactText(valueIn(other))} is what ${names[other].en} would give. ${does[other].en}`,
					zh: `${exactText(valueIn(other))} 是用${names[other].zh}填充的结果。${does[other].zh}`
				}
			})),
		explanation: {
			en: `${does[mode].en} So it is ${exactText(answer)}.`,
			zh: `${does[mode].zh}所以是 ${exactText(answer)}。`
		},
		state: inModes({ padding: out })
	};
});
