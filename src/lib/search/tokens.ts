/** Runs of Chinese characters, and words of anything else. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const chinese = /^\p{Script=Han}/u;

/** Whether a token is of Chinese characters. */
export function isChinese(token: string): boolean {
	return chinese.test(token);
}

function runsOf(text: string): string[] {
	return text.normalize('NFKC').toLowerCase().match(runs) ?? [];
}

function pairs(run: string): string[] {
	const characters = [...run];
	return characters.slice(1).map((character, index) => characters[index] + character);
}

/**
 * What a text is found by: its words in lower case, and of Chinese, which has no borders between words, every
 * character and every two that stand side by side. (Tried Intl.Segmenter; browsers cut with other dictionaries than
 * the Node that makes the index, so that words were not found.)
 */
export function textTokens(text: string): string[] {
	return runsOf(text).flatMap((run) => (isChinese(run) ? [...run, ...pairs(run)] : [run]));
}

/** What a query asks for: its words, and of Chinese the pairs of characters, or a character alone. */
export function queryTokens(query: string): string[] {
	return runsOf(query).flatMap((run) => (isChinese(run) && run.length > 1 ? pairs(run) : [run]));
}
