import { expect, test } from 'vitest';
import { countOver, table } from './report.js';

const within = {
	javascript: 99.96,
	total: 400,
	foreign: 0,
	axe: 0,
	paint: 2500,
	desktopBlocking: 0,
	phoneBlocking: 150,
	smallText: 0,
	smallControls: 0
};

test('what is on its budget is within it', () => {
	expect(countOver([{ page: 'en/', figures: within }])).toBe(0);
});

test('an embedded page may load less', () => {
	expect(countOver([{ page: 'en/embed/conv2d/', figures: within }])).toBe(1);
});

test('the table marks what is over', () => {
	const rows = [{ page: 'en/', figures: { ...within, foreign: 2 } }];
	const [, , row] = table(rows).split('\n');
	expect(row).toMatch(/^\/en\/ +100\.0 +400\.0 +2 !/);
	expect(countOver(rows)).toBe(1);
});
