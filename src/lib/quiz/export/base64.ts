/** A text in UTF-8, in base64. */
export function base64Of(text: string): string {
	const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
	return btoa(bytes.join(''));
}
