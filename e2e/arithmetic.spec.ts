import Fraction from 'fraction.js';
import { convolve, type Convolution, type Rows } from './convolve';
import { expect } from './fixtures';
import { exactly, fraction, sum } from './numbers';
import { test } from './one-tab';
import { type ConvolutionScene, openLesson, readGrid } from './scene';

/** The numbers of a grid that has all of them. */
async function readWhole(grid: Parameters<typeof readGrid>[0]): Promise<Rows> {
	const rows = await readGrid(grid);
	return rows.map((row) =>
		row.map((value) => {
			if (value === null) throw new RangeError('a number is missing');
			return value;
		})
	);
}

const printed = (rows: Rows) => rows.map((row) => row.map(fraction));

/** The terms of the sum, and how many of them are added yet, as the narration tells it. */
async function addedTerms(scene: ConvolutionScene): Promise<number> {
	const [, done] = /Term (\d+) of \d+/.exec((await scene.narration.textContent()) ?? '') ?? [];
	return Number(done);
}

test.describe('the sum written out', () => {
	const kernels = ['box', 'gaussian', 'emboss', 'laplacian'];

	test('adds up exactly, cell by cell and term by term, whatever the kernel', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~at:cell.17' });
		for (const kernel of kernels) {
			await scene.select(scene.words.parameters.kernel).selectOption(kernel);
			await scene.chooseGrain('cell');
			await scene.root.focus();
			for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) {
				await page.keyboard.press(key);
				const { terms, result, isPartial } = await scene.readSum();
				expect(terms).toHaveLength(9);
				expect(isPartial).toBe(false);
				expect(fraction(sum(terms.map(({ product }) => product))), kernel).toBe(fraction(result));
			}

			await page.keyboard.press(']');
			for (const key of ['Shift+ArrowLeft', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) {
				await page.keyboard.press(key);
				const { terms, result, isPartial } = await scene.readSum();
				const done = await addedTerms(scene);
				expect(isPartial).toBe(done < terms.length);
				const added = terms.slice(0, done).map(({ product }) => product);
				expect(added, `${kernel}, ${key}`).toHaveLength(done);
				expect(fraction(sum(added)), `${kernel}, ${key}`).toBe(fraction(result));
			}
		}
	});

	test('is made of the numbers under the window and the weights on them', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~weight:1/9,0.25,-3;2,-1/3,0;5,1,-0.5' });
		const input = await readWhole(scene.input);
		const kernel = await readWhole(scene.kernel);
		await scene.chooseGrain('cell');
		await scene.root.focus();
		for (const step of [0, 13, 36]) {
			await scene.slider.fill(`${step}`);
			const { terms } = await scene.readSum();
			const [row, column] = [Math.floor(step / 8), step % 8];
			expect(terms.map(({ factors }) => factors.map(fraction))).toEqual(
				kernel.flatMap((weights, down) =>
					weights.map((weight, right) => [
						fraction(input[row + down][column + right]),
						fraction(weight)
					])
				)
			);
		}
	});

	test('takes in the padding and the bias, each as a term of its own', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~padding:same~bias:1/3~at:cell.0' });
		const { terms, result } = await scene.readSum();
		expect(terms).toHaveLength(10);
		expect(terms.at(-1)?.factors.map(fraction)).toEqual(['1/3']);
		expect(fraction(sum(terms.map(({ product }) => product)))).toBe(fraction(result));
		const { narratePadding, narrateBias } = scene.words.conv2d;
		await scene.chooseGrain('term');
		await expect(scene.narration).toHaveText(narratePadding('−1', 1, 10, '0'));
		await scene.root.press('Shift+ArrowRight');
		await expect(scene.narration).toHaveText(
			narrateBias('1/3', fraction(result).replace('-', '−'))
		);
	});

	test('says the same as the table of the step', async ({ page }) => {
		const scene = await openLesson(page, { state: '1~weight:0.5,-1;2,1/3~at:term.157' });
		const { conv2d, stage } = scene.words;
		await scene.root.getByText(stage.table).click();
		const table = scene.root.getByRole('table');
		await expect(table.getByRole('caption')).toHaveText(conv2d.tableCaption(5, 4));
		await expect(table.getByRole('columnheader')).toHaveText([...conv2d.tableHead]);

		const cells = await table
			.getByRole('row')
			.evaluateAll((rows) =>
				rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
			);
		const { terms, result } = await scene.readSum();
		const done = await addedTerms(scene);
		expect(cells).toHaveLength(terms.length);
		let soFar = new Fraction(0);
		cells.forEach(([, x, w, product, running], index) => {
			expect([x, w].map(exactly).map(fraction)).toEqual(terms[index].factors.map(fraction));
			expect(fraction(exactly(product))).toBe(fraction(terms[index].product));
			soFar = soFar.add(terms[index].product);
			if (index < done) expect(fraction(exactly(running))).toBe(fraction(soFar));
			else expect(running).toBe('');
			if (index === done - 1) expect(fraction(soFar)).toBe(fraction(result));
		});
		const current = table.locator('[aria-current=step]');
		await expect(current.getByRole('cell').first()).toHaveText(cells[done - 1][0]);

		await scene.root.press('ArrowRight');
		await expect(current.getByRole('cell').first()).toHaveText(cells[done][0]);
	});
});

test.describe('the output', () => {
	const cases: Record<string, { state: string; options: Partial<Convolution> }> = {
		'of the figure as it opens': { state: '', options: {} },
		'of a blur with fractions and “same” padding': {
			state: 'weight:1/9,1/9,1/9;1/9,1/9,1/9;1/9,1/9,1/9~padding:same',
			options: { padding: { top: 1, left: 1, bottom: 1, right: 1 } }
		},
		'of a reflected border of four widths with two strides': {
			state: 'stride:2,3~padding:1,0,2,3~paddingMode:reflect',
			options: {
				stride: [2, 3],
				padding: { top: 1, left: 0, bottom: 2, right: 3 },
				paddingMode: 'reflect'
			}
		},
		'of a dilated kernel on a wrapped border': {
			state: 'input:digit-3~dilation:2,3~padding:2~paddingMode:circular',
			options: {
				dilation: [2, 3],
				padding: { top: 2, left: 2, bottom: 2, right: 2 },
				paddingMode: 'circular'
			}
		},
		'of a rotated kernel on a copied border, with a bias': {
			state:
				'weight:-2,-1,0;-1,1,1;0.25,1,2~padding:full~paddingMode:replicate~rotateKernel:1~bias:-1/3',
			options: {
				padding: { top: 2, left: 2, bottom: 2, right: 2 },
				paddingMode: 'replicate',
				rotated: true,
				bias: new Fraction(-1, 3)
			}
		},
		'of a kernel that is not square': {
			state: 'input:counting~weight:1,2,3,4;-1,0,0,1/2',
			options: {}
		}
	};
	for (const [name, { state, options }] of Object.entries(cases)) {
		test(`${name} is the convolution of the numbers shown`, async ({ page }) => {
			const scene = await openLesson(page, { state: `1~${state}~at:map.0` });
			const input = [await readWhole(scene.input)];
			const kernel = [await readWhole(scene.kernel.first())];
			const output = await readWhole(scene.output);
			expect(printed(output)).toEqual(printed(convolve({ input, kernel, ...options })));
		});
	}

	for (const groups of [1, 3]) {
		const title = groups === 1 ? 'sums over the channels' : 'keeps the groups apart';
		test(`of several filters on a photograph ${title}`, async ({ page }) => {
			const edges = '-1,0,1;-2,0,2;-1,0,1';
			const blur = '1/9,1/9,1/9;1/9,1/9,1/9;1/9,1/9,1/9';
			const point = '0,0,0;0,1,0;0,0,0';
			const weight =
				groups === 1
					? [edges, blur, point].join('!') + '$' + [point, edges, point].join('!')
					: [edges, blur, point].join('$');
			const scene = await openLesson(page, {
				state: `1~input:door~groups:${groups}~weight:${weight}~bias:0,1~at:map.0`
			});
			const { conv2d } = scene.words;
			await expect(scene.input).toHaveCount(3);
			const input = await Promise.all((await scene.input.all()).map(readWhole));
			const filters = groups === 1 ? 2 : 3;
			await expect(scene.output).toHaveCount(filters);
			for (let filter = 0; filter < filters; filter++) {
				await scene.at(filter + 1, filters);
				await expect(scene.kernel).toHaveCount(groups === 1 ? 3 : 1);
				const kernel = await Promise.all((await scene.kernel.all()).map(readWhole));
				const output = await readWhole(
					scene.root.getByRole('grid', { name: conv2d.filter(filter + 1) })
				);
				const bias = new Fraction(filter === 1 ? 1 : 0);
				const firstChannel = groups === 1 ? 0 : filter;
				expect(printed(output)).toEqual(printed(convolve({ input, kernel, firstChannel, bias })));
				await scene.root.press('ArrowRight');
			}
		});
	}
});
