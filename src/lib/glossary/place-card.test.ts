import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './place-card';

const screen = { width: 390, height: 800 };
const card = { width: 300, height: 150 };
const anchorAt = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

describe('a card', () => {
	it('stands under its word', () => {
		expect(placeCard(anchorAt(20, 100), card, screen)).toEqual({ left: 20, top: 128 });
	});

	it('stands above where there is no room below', () => {
		expect(placeCard(anchorAt(20, 700), card, screen).top).toBe(700 - 8 - 150);
	});

	it('never covers its word, and never leaves the screen sideways', () => {
		const place = fc.integer({ min: 0, max: 780 });
		fc.assert(
			fc.property(place, place, (left, top) => {
				const placed = placeCard(anchorAt(left, top), card, screen);
				const isClear = placed.top >= top + 20 || placed.top + card.height <= top;
				expect(isClear).toBe(true);
				expect(placed.left).toBeGreaterThanOrEqual(0);
				expect(placed.left + card.width).toBeLessThanOrEqual(screen.width);
			})
		);
	});
});
