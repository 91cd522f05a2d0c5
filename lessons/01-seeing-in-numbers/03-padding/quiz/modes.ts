import { fromRows, pad2d, rational } from '$lib/engine';
import type { PaddingMode, Rational } from '$lib/engine';
import type { Translated } from '$lib/i18n/language';
import type { MisconceptionName } from '$lib/quiz/misconceptions/catalogue';
import { rowsOf } from '$lib/quiz/rows';

/** What is said about a way to fill the added cells. */
interface ModeFacts {
	readonly name: Translated;
	/** What it puts to the left of a row, in a sentence. */
	readonly does: Translated;
	/** What it does at both ends, in a shorter one. */
	readonly everywhere: Translated;
	/** What somebody thinks who takes another mode for it. */
	readonly taken: MisconceptionName;
}

/** What the questions say about the modes. */
export const modeFacts: Readonly<Record<PaddingMode, ModeFacts>> = {
	zeros: {
		name: { en: 'zeros', zh: '零' },
		does: {
			en: 'Every added cell is 0, whatever the row holds.',
			zh: '添上的每一格都是 0，与这一行的内容无关。'
		},
		everywhere: {
			en: 'Every added cell is 0.',
			zh: '添上的格子都是 0。'
		},
		taken: 'paddedWithZeros'
	},
	reflect: {
		name: { en: 'reflection', zh: '镜像' },
		does: {
			en: 'The mirror stands on the first cell, which is not repeated: one cell out copies the second cell, two cells out the third.',
			zh: '镜面立在第 1 格上，这一格不重复：往外一格复制第 2 格，往外两格复制第 3 格。'
		},
		everywhere: {
			en: 'The mirror stands on the border cell, which is not repeated.',
			zh: '镜面立在边缘那一格上，这一格不重复。'
		},
		taken: 'paddedByReflection'
	},
	replicate: {
		name: { en: 'edge copies', zh: '边缘值' },
		does: {
			en: 'Every added cell on the left is a copy of the first cell.',
			zh: '左边添上的每一格都复制第 1 格。'
		},
		everywhere: {
			en: 'Every added cell copies the nearest cell of the row.',
			zh: '添上的每一格都复制这一行里离它最近的一格。'
		},
		taken: 'paddedByReplication'
	},
	circular: {
		name: { en: 'wrap-around', zh: '循环' },
		does: {
			en: 'The row goes round: one cell out to the left is its last cell, two cells out the one before.',
			zh: '这一行首尾相接：往左一格是最后一格，往左两格是倒数第二格。'
		},
		everywhere: {
			en: 'The row goes round: what is added on the left comes from its right end, and the other way round.',
			zh: '这一行首尾相接：左边添的来自右端，右边添的来自左端。'
		},
		taken: 'paddedByWrapping'
	}
};

/** A row with cells added on the left and on the right, as `pad2d` fills them. */
export function paddedRow(
	row: readonly Rational[],
	[left, right]: readonly [number, number],
	mode: PaddingMode
): readonly Rational[] {
	const options = {
		padding: { top: 0, left, bottom: 0, right },
		mode: mode === 'zeros' ? 'constant' : mode
	} as const;
	return rowsOf(pad2d(fromRows([row]), options, rational))[0];
}
