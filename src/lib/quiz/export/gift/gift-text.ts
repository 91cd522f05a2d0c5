/** A text in which nothing is special in GIFT any more; it stays on one line, since an empty one ends a question. */
export function escapeGift(text: string): string {
	return text.replaceAll(/\s*[\r\n]+\s*/g, ' ').replaceAll(/[\\~=#{}:]/g, '\\$&');
}

/** A text of plain words on the right of a pair, which an arrow would cut in two. */
export function escapePartner(text: string): string {
	return escapeGift(text.replaceAll('->', '→'));
}
