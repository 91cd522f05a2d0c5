import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { digitBytes, sampleDigits } from '$lib/samples/digits';
import { imageText, longestImageText, readImageText } from './image-text';

const anyByte = fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 255 }));
const anyImage = fc.array(anyByte, { minLength: 784, maxLength: 784 });

describe('a picture as text', () => {
	it('comes back byte for byte, within its length', () => {
		fc.assert(
			fc.property(anyImage, (bytes) => {
				const text = imageText(bytes);
				expect(text.length).toBeLessThanOrEqual(longestImageText);
				expect(readImageText(text)).toEqual(bytes);
			})
		);
	});

	it('is a name for a sample, and short for a drawing', () => {
		for (const digit of sampleDigits) {
			expect(imageText(digitBytes(digit))).toBe(`digit-${digit}`);
			expect(readImageText(`digit-${digit}`)).toEqual(digitBytes(digit));
		}
		expect(imageText(digitBytes(3).with(0, 9)).length).toBeLessThan(500);
		expect(imageText(Array.from({ length: 784 }, () => 0))).toHaveLength(40);
	});

	test.each(['', 'digit-12', 'zz', 'f', '!!', `${'z'.repeat(39)}jg`])('%j is none', (text) => {
		expect(readImageText(text)).toBeNull();
	});
});
