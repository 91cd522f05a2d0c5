import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Gallery } from './gallery.svelte';

const weightsOf = (gallery: Gallery) => gallery.kernel.data.map((weight) => weight.toFraction());
const middle = { row: 1, column: 1 };

describe('the gallery', () => {
	it('opens with the state of its author, and goes back to it', () => {
		const gallery = new Gallery('1~kernel:0,0,0;0,1,0;0,0,0');
		expect(gallery.kernelId).toBe('identity');
		expect(gallery.encoded).toBeNull();
		gallery.choose('laplacian');
		gallery.display('picture');
		gallery.moveTo([3, 4]);
		expect(gallery.encoded).toBe('1~kernel:1,1,1;1,-8,1;1,1,1~show:picture~pixel:3,4');
		gallery.restore(null);
		expect(gallery.kernelId).toBe('identity');
		expect(gallery.encoded).toBeNull();
	});

	it('takes typed numbers and pasted ones, and refuses others with a reason', () => {
		const gallery = new Gallery('');
		expect(gallery.edit(middle, '-1/3')).toBe(true);
		expect(weightsOf(gallery)[4]).toBe('-1/3');
		expect(gallery.edit({ row: 0, column: 0 }, '1 2 3\n4 5 6\n7 8 9')).toBe(true);
		expect(weightsOf(gallery)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);

		expect(gallery.edit(middle, '1/0')).toBe(false);
		expect(gallery.problem).toMatchObject({ code: 'divisionByZero' });
		expect(gallery.edit(middle, '1 2 3')).toBe(false);
		expect(gallery.problem).toBe('tooManyCells');
		expect(weightsOf(gallery)[4]).toBe('5');
		gallery.choose('box');
		expect(gallery.problem).toBeNull();
	});

	it('nudges by one, and by a ninth where the weights are ninths', () => {
		const gallery = new Gallery('');
		gallery.nudge(middle, 2);
		expect(weightsOf(gallery)[4]).toBe('2');
		gallery.choose('box');
		gallery.nudge(middle, -3);
		expect(weightsOf(gallery)[4]).toBe('-2/9');
	});

	it('keeps the unit through a drag that passes whole numbers', () => {
		const gallery = new Gallery('');
		gallery.choose('sharpen');
		gallery.edit(middle, '11/2');
		gallery.nudge(middle, 1);
		gallery.nudge(middle, 1);
		expect(weightsOf(gallery)[4]).toBe('13/2');
	});

	it('magnifies what is pointed at without changing its state, and stays in the picture', () => {
		const gallery = new Gallery('1~pixel:7,8');
		gallery.point([1, 2]);
		expect(gallery.magnified).toEqual([1, 2]);
		expect(gallery.encoded).toBeNull();
		gallery.point(null);
		expect(gallery.magnified).toEqual([7, 8]);
		gallery.moveTo([-4, 9999]);
		expect(gallery.magnified).toEqual([0, 511]);
	});

	it('filters anew only when the kernel changes, not when the crosshair moves', () => {
		let filtered = 0;
		const gallery = new Gallery('');
		const stop = $effect.root(() => {
			$effect(() => {
				if (gallery.weights.length > 0) filtered += 1;
			});
		});
		flushSync();
		gallery.moveTo([1, 1]);
		gallery.display('signed');
		flushSync();
		expect(filtered).toBe(1);
		gallery.nudge(middle, 1);
		gallery.nudge(middle, 1);
		flushSync();
		expect(filtered).toBe(2);
		stop();
	});
});
