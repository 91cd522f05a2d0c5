import { describe, expect, it } from 'vitest';
import { quizWords } from '$messages/quiz';
import type { PlotAxis } from '../plot';
import { heightAt, labelPlaces, linesOf, tellReading } from './plot-reading';

const label = { en: 'x', zh: 'x' };
const axis = (min: number, max: number, step: number): PlotAxis => ({ label, min, max, step });

describe('reading a plot', () => {
	it('has a line every step, without the noise of floats', () => {
		expect(linesOf(axis(-1, 1, 0.5))).toEqual([-1, -0.5, 0, 0.5, 1]);
		expect(linesOf(axis(0, 0.3, 0.1))).toEqual([0, 0.1, 0.2, 0.3]);
	});
	it('reads a curve between its points', () => {
		const curve = {
			label,
			role: 'plain',
			points: [
				[0, 0],
				[2, 4],
				[4, 0]
			]
		} as const;
		expect([0, 1, 2, 3, 5].map((x) => heightAt(curve, x))).toEqual([0, 2, 4, 2, null]);
	});
	it('tells between which lines a number lies, not which number it is', () => {
		const say = (value: number) => tellReading(value, axis(-2, 2, 1), quizWords.en);
		expect(say(1)).toBe('on the line 1');
		expect(say(-1)).toBe('on the line −1');
		expect(say(0.5)).toBe('between 0 and 1, about halfway');
		expect(say(1.2)).toBe('between 1 and 2, nearer to 1');
		expect(say(3)).toBe('beyond the line 2');
	});
	it('labels each curve where it is farthest from the others', () => {
		const straight = {
			label,
			role: 'plain',
			points: [
				[0, 1],
				[2, 1],
				[4, 1]
			]
		} as const;
		const rising = {
			label,
			role: 'output',
			points: [
				[0, 0],
				[2, 1],
				[4, 4]
			]
		} as const;
		const places = labelPlaces([straight, rising], axis(0, 4, 1));
		expect(places).toMatchObject([
			{ x: 4, y: 1, isBelow: false },
			{ x: 4, y: 4, isBelow: true }
		]);
	});
});
