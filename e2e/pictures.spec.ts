import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';
import { fraction } from './numbers';
import { test } from './one-tab';
import { type ConvolutionScene, openLesson, readGrid } from './scene';

/** A file as a visitor would choose it. */
interface Upload {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

async function upload(page: Page, scene: ConvolutionScene, file: Upload) {
	const chooser = page.waitForEvent('filechooser');
	await scene.root.getByText(scene.words.inputs.upload).click();
	await (await chooser).setFiles(file);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const result = Buffer.alloc(body.length + 8);
	result.writeUInt32BE(data.length);
	body.copy(result, 4);
	result.writeInt32BE(checksum(body), body.length + 4);
	return result;
}

/** CRC-32 as PNG has it. */
function checksum(bytes: Buffer): number {
	let crc = ~0;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
	}
	return ~crc;
}

/** A PNG of RGBA pixels. */
function png(name: string, rows: readonly (readonly (readonly number[])[])[]): Upload {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(rows[0].length, 0);
	header.writeUInt32BE(rows.length, 4);
	header.set([8, 6], 8);
	const pixels = Buffer.from(rows.flatMap((row) => [0, ...row.flat()]));
	const buffer = Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(pixels)),
		chunk('IEND', Buffer.alloc(0))
	]);
	return { name, mimeType: 'image/png', buffer };
}

const filled = (height: number, width: number, pixel: readonly number[]) =>
	Array.from({ length: height }, () => Array.from({ length: width }, () => pixel));

/** The numbers of the input, those that differ, once each. */
async function levels(scene: ConvolutionScene): Promise<readonly string[]> {
	const rows = await readGrid(scene.input);
	return [...new Set(rows.flat().map((value) => (value === null ? '' : fraction(value))))];
}

test('a picture becomes 10×10 numbers of the reader’s own, sent nowhere', async ({ page }) => {
	const scene = await openLesson(page);
	const { inputs, parameters, conv2d } = scene.words;
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
	});
	for (const [file, expected] of [
		[png('white.png', filled(1, 1, [255, 255, 255, 255])), ['9']],
		[png('grey.png', filled(3, 5, [128, 128, 128, 255])), ['5']],
		[png('transparent.png', filled(4, 4, [255, 255, 255, 0])), ['0']]
	] as const) {
		await upload(page, scene, file);
		await expect(scene.select(parameters.input)).toHaveValue('custom');
		await expect(scene.select(parameters.input)).toContainText(inputs.custom);
		await expect(scene.input).toHaveAccessibleName(`${conv2d.input} 10×10`);
		await expect.poll(() => levels(scene), file.name).toEqual(expected);
	}
	expect(sent).toEqual([]);
});

test('a tall picture is cropped to its middle square', async ({ page }) => {
	const scene = await openLesson(page, { state: '1~input:door~weight:1!1!1~at:map.0' });
	await expect(scene.input).toHaveCount(3);
	const [black, white] = [
		[0, 0, 0, 255],
		[255, 255, 255, 255]
	];
	const rows = [...filled(90, 90, white), ...filled(90, 90, black), ...filled(90, 90, white)];
	await upload(page, scene, png('tall.png', rows));
	await expect(scene.input).toHaveCount(1);
	await expect.poll(() => levels(scene)).toEqual(['0']);
	await expect(scene.kernel).toHaveCount(1);
	await expect(page).toHaveURL(/cells:0,0,0/);
});

test('a file that is no picture is refused in words', async ({ page }) => {
	const scene = await openLesson(page, { language: 'zh' });
	const { inputs, parameters, stage } = scene.words;
	const before = await levels(scene);
	const notes = {
		name: 'notes.png',
		mimeType: 'image/png',
		buffer: Buffer.from('not a picture')
	};
	await upload(page, scene, notes);
	await expect(scene.notice()).toContainText(inputs.notAnImage('notes.png'));
	await expect(scene.select(parameters.input)).toHaveValue('digit-7');
	expect(await levels(scene)).toEqual(before);

	await upload(page, scene, png('grey.png', filled(3, 5, [0, 0, 0, 255])));
	await expect(scene.notice()).toBeHidden();
	await expect.poll(() => levels(scene)).toEqual(['0']);

	await upload(page, scene, { ...notes, name: 'empty.png', buffer: Buffer.alloc(0) });
	await expect(scene.notice()).toContainText(inputs.notAnImage('empty.png'));
	await scene.notice().getByRole('button', { name: stage.dismiss }).click();
	await expect(scene.notice()).toBeHidden();
});
