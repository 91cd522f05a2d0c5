import { readableTex } from '../readable-tex';
import { piecesOf } from '../rich-text';

/** A text with its formulas in plain characters, for where nothing can be typeset. */
export function plainTerm(text: string): string {
	return piecesOf(text)
		.map((piece) => (piece.kind === 'formula' ? readableTex(piece.text) : piece.text))
		.join('');
}
