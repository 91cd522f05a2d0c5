/** A piece of a text: plain, or a formula in TeX. */
export interface TextPiece {
	readonly kind: 'text' | 'formula';
	readonly text: string;
}

/**
 * A text in pieces. What stands between dollar signs is a formula: `$k-1$`. A dollar sign without a
 * partner stays text.
 */
export function piecesOf(text: string): readonly TextPiece[] {
	return text
		.split(/\$([^$]+)\$/)
		.map((piece, index): TextPiece => ({ kind: index % 2 === 0 ? 'text' : 'formula', text: piece }))
		.filter((piece) => piece.text !== '');
}

/** The formulas of a text. */
export function formulasIn(text: string): readonly string[] {
	return piecesOf(text)
		.filter(({ kind }) => kind === 'formula')
		.map((piece) => piece.text);
}
