import { expect, it } from 'vitest';
import { emptyPractice, withAttempt } from '$lib/practice/practice';
import { emptyProgress, withMark } from './progress';
import { readFile, writeFile } from './progress-file';
import { writeProgress } from './progress-text';

const progress = withMark(emptyProgress, 'padding', 'read', 7);
const practice = withAttempt(emptyPractice, {
	at: 9,
	lesson: 'padding',
	question: 'reads',
	skill: 'padding',
	outcome: 'later',
	misconceptions: ['forgotPadding']
});

it('a file holds what was read and what was practised', () => {
	expect(readFile(writeFile({ progress, practice }))).toEqual({ progress, practice });
});
it('a file from before practice was kept can be read', () => {
	expect(readFile(writeProgress(progress))).toEqual({ progress, practice: emptyPractice });
});
it.each([
	['no JSON', 'no'],
	['another value', '7'],
	['damaged progress', '{"version":1,"practice":null}'],
	['damaged practice', JSON.stringify({ ...progress, practice: { version: 1 } })]
])('a file with %s is refused as a whole', (_, text) => {
	expect(readFile(text)).toBeNull();
});
