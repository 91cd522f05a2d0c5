/** The shares of a mark, in percent, that Moodle knows; it refuses others when it imports. */
export const moodleShares = [
	'100',
	'90',
	'83.33333',
	'80',
	'75',
	'70',
	'66.66667',
	'60',
	'50',
	'40',
	'33.33333',
	'30',
	'25',
	'20',
	'16.66667',
	'14.28571',
	'12.5',
	'11.11111',
	'10',
	'5'
] as const;

/** More right options than this cannot share a mark: the least share is a twentieth. */
export const MOST_SHARES = 20;

const [TENTH, TWENTIETH] = ['10', '5'];

/**
 * The share of a mark of each of a number of right options, in percent; together they make a whole
 * mark. Throws a RangeError for none or for more than twenty.
 */
export function rightShares(count: number): readonly string[] {
	if (!Number.isInteger(count) || count < 1 || count > MOST_SHARES) {
		throw new RangeError(`rightShares: ${count} options cannot share a mark`);
	}
	const equal = moodleShares.find((share) => Math.abs(Number(share) * count - 100) < 0.001);
	if (equal !== undefined) return Array<string>(count).fill(equal);
	// 11 to 19 options: as many tenths as leave a twentieth for each of the others.
	const tenths = MOST_SHARES - count;
	return Array.from({ length: count }, (_, index) => (index < tenths ? TENTH : TWENTIETH));
}

/** What each of a number of wrong options costs, in percent: choosing all options is worth nothing. */
export function wrongShare(count: number): string {
	const enough = moodleShares.findLast((share) => Number(share) * count > 99.999);
	return `-${enough ?? '100'}`;
}
