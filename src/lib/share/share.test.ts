import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { frameHtml, themed } from './links';
import { qrCode } from './qr';
import type { QrCode } from './qr';

/** Pixels of a module: as few as the reader needs. */
const PIXELS = 2;

/** What another program reads from a code that is drawn by its path. */
function readCode({ side, path }: QrCode): string | undefined {
	const size = side * PIXELS;
	const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g)) {
		for (let row = Number(y) * PIXELS; row < (Number(y) + 1) * PIXELS; row += 1)
			for (
				let column = Number(x) * PIXELS;
				column < (Number(x) + Number(width)) * PIXELS;
				column += 1
			)
				pixels.fill(0, 4 * (row * size + column), 4 * (row * size + column) + 3);
	}
	return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })?.data;
}

test('another program reads from a code the link that it was made of', () => {
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true, size: 'small' }), (link) => {
			const code = qrCode(link);
			expect(code && readCode(code)).toBe(link);
		}),
		{ numRuns: 2 }
	);
});

test('a code of a long text says so, and one that is too long is none', () => {
	expect(qrCode('a'.repeat(200))?.isDense).toBe(false);
	expect(qrCode('a'.repeat(2900))?.isDense).toBe(true);
	expect(qrCode('卷'.repeat(1000))).toBeNull();
});

test('a frame’s attributes hold whatever its address and title are', () => {
	const html = frameHtml('https://a.org/?a=1&b="<', 'A "b" & <c>', 640);
	expect(html).toContain('src="https://a.org/?a=1&amp;b=&quot;&lt;"');
	expect(html).toContain('title="A &quot;b&quot; &amp; &lt;c&gt;"');
	expect(html).toMatch(/height="640".*><\/iframe>$/);
});

test('a frame looks as it is told, and without a word as the system does', () => {
	expect(themed('https://a.org/en/embed/conv2d/', 'system')).toBe('https://a.org/en/embed/conv2d/');
	expect(themed('https://a.org/en/embed/conv2d/', 'dark')).toMatch(/\/\?theme=dark$/);
	expect(themed('https://a.org/?conv2d=1~at:cell.3', 'light')).toMatch(/cell\.3&theme=light$/);
});
