import { expect, test } from 'vitest';
import { forScreens } from './narrow-screens.js';

test('rules for narrow screens say nothing of paper, and all others stay as they are', () => {
	expect(forScreens('(max-width: 48rem)')).toBe('screen and (max-width: 48rem)');
	expect(forScreens('(width < 30rem) and (orientation: portrait)')).toBe(
		'screen and (width < 30rem) and (orientation: portrait)'
	);
	expect(forScreens('(max-width: 1px), print')).toBe('screen and (max-width: 1px), print');
	const others = ['print', 'print and (max-width: 1px)', '(prefers-reduced-motion: reduce)'];
	for (const conditions of [...others, '(min-width: 60rem)', 'screen and (max-width: 1px)'])
		expect(forScreens(conditions)).toBe(conditions);
});
