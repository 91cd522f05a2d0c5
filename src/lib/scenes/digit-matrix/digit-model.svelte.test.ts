import { describe, expect, it } from 'vitest';
import { EngineError } from '$lib/engine';
import { digitBytes } from '$lib/samples/digits';
import { DigitModel } from './digit-model.svelte';

describe('a digit on a page', () => {
	it('opens with a sample, and has nothing to tell in a link', () => {
		const model = new DigitModel('');
		expect(model.digit).toBe(3);
		expect(model.bytes).toEqual(digitBytes(3));
		expect(model.encoded).toBeNull();
	});

	it('comes back from its link, drawing and all', () => {
		const model = new DigitModel('');
		model.choose(5);
		expect(model.encoded).toBe('1~image:digit-5');
		model.drawing.clear();
		model.drawing.penDown({ x: 9, y: 9 });
		model.drawing.penTo([{ x: 15, y: 20 }]);
		model.drawing.isCentred = true;
		expect(model.digit).toBeNull();
		const other = new DigitModel('');
		other.restore(model.encoded);
		expect(other.problems).toEqual([]);
		expect(other.bytes).toEqual(model.bytes);
		expect(other.encoded).toBe(model.encoded);
		other.restore(null);
		expect(other.encoded).toBeNull();
	});

	it('keeps what is fixed, and lets go of the rest', () => {
		const model = new DigitModel('1~image:digit-4');
		expect(model.written.map(({ name }) => name)).toEqual(['image', 'centred']);
		model.lock((changed) =>
			changed.some(({ name }) => name === 'image')
				? new EngineError('lock', 'locked', {}, 'it is fixed')
				: null
		);
		model.choose(5);
		model.drawing.clear();
		model.drawing.penDown({ x: 9, y: 9 });
		model.drawing.isCentred = true;
		expect(model.encoded).toBe('1~centred:1');
		model.restore('1~image:digit-8');
		expect([model.digit, model.encoded]).toEqual([4, null]);
	});

	it('says what is damaged, and opens the usual digit', () => {
		const model = new DigitModel('');
		model.restore('1~image:zzz');
		expect(model.problems.map(({ code }) => code)).toEqual(['malformed']);
		expect(model.digit).toBe(3);
	});
});
