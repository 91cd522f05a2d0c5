import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presentWords } from '$messages/present';
import { presentKey } from './keys';

const press = (key: string, change: Partial<Parameters<typeof presentKey>[0]> = {}) =>
	presentKey({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...change });

test.each([
	['ArrowRight', 'forward'],
	['PageDown', 'forward'],
	[' ', 'forward'],
	['ArrowLeft', 'back'],
	['PageUp', 'back'],
	['n', 'nextStop'],
	['P', 'previousStop'],
	['B', 'blank'],
	['.', 'blank'],
	['Escape', 'end'],
	['?', 'help']
] as const)('%s asks for: %s', (key, command) => {
	expect(press(key)).toEqual({ command });
});

test('arrows with Shift go from stop to stop, whatever is left of the scene', () => {
	expect(press('ArrowRight', { shiftKey: true })).toEqual({ command: 'nextStop' });
	expect(press('ArrowLeft', { shiftKey: true })).toEqual({ command: 'previousStop' });
});

test('digits count answers, and 0 clears them', () => {
	for (let answer = 1; answer <= 9; answer++)
		expect(press(`${answer}`)).toEqual({ command: 'vote', answer });
	expect(press('0')).toEqual({ command: 'clearTally' });
});

test('keys of the browser are left to it', () => {
	const keys = fc.oneof(fc.string(), fc.constantFrom('ArrowLeft', 'r', 'f', '1', ' '));
	const modifier = fc.constantFrom('ctrlKey', 'altKey', 'metaKey');
	fc.assert(
		fc.property(keys, modifier, (key, held) => {
			expect(press(key, { [held]: true })).toBeNull();
		})
	);
});

test('the list of keys names every letter that does something, in both languages', () => {
	const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter((key) => press(key) !== null);
	for (const { keys } of Object.values(presentWords)) {
		const named = keys.map(([key]) => key).join(' ');
		for (const letter of letters)
			expect(named).toMatch(new RegExp(`\\b${letter.toUpperCase()}\\b`));
	}
});
