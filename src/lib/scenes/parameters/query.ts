/** The first value of a key in a query such as `?a=1&state=…`; null if it has none. */
export function readQuery(search: string, key: string): string | null {
	return new URLSearchParams(search).get(key);
}

/**
 * The query with the key set to a value, or without it for null. All other keys stay as they are,
 * to the character; so do the separators of a state in the value: `state=1~stride:2,1~at:term.17`.
 */
export function writeQuery(search: string, key: string, value: string | null): string {
	const pairs = search.replace(/^\?/, '').split('&').filter(Boolean);
	const isOurs = (pair: string) => new URLSearchParams(`&${pair}`).has(key);
	const written = value === null ? [] : [`${readable(key)}=${readable(value)}`];
	const place = pairs.findIndex(isOurs);
	const before = place < 0 ? pairs : pairs.slice(0, place);
	const after = place < 0 ? [] : pairs.slice(place).filter((pair) => !isOurs(pair));
	const query = [...before, ...written, ...after].join('&');
	return query === '' ? '' : `?${query}`;
}

// RFC 3986 lets these stand in a query; encodeURIComponent already leaves - _ . ! ~ * ( ) alone.
const allowed = /%(?:3A|3B|2C|40|2F|24|3F)/g;

function readable(text: string): string {
	const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
	return encodeURIComponent(whole)
		.replace(allowed, (code) => decodeURIComponent(code))
		.replaceAll("'", '%27');
}
