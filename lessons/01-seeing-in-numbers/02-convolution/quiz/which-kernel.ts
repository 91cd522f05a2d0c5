import { rational } from '$lib/engine';
import { choiceOf, template } from '$lib/quiz/ask';
import { hint } from '$lib/quiz/hints/hint';
import { exactText, sumText } from '$lib/quiz/print';
import { distinctly, integer, pick, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { convolveRows, makeRows, rowsText, tapsAt } from '$lib/quiz/rows';
import type { Place, Rows } from '$lib/quiz/rows';
import { kernelRows } from '$lib/scenes/conv2d/kernels';
import { inFigure } from './figure';
import { kernelFacts, knownKernels } from './kernel-facts';
import type { KnownKernel } from './kernel-facts';

const SIDE = 5;
const OPTIONS = 4;

/** A picture with something to find: an edge, upright or level, or a corner. */
function picture(random: Random): Rows {
	const [dark, bright] = [integer(random, 0, 3), integer(random, 4, 9)];
	const [row, column] = [integer(random, 2, 3), integer(random, 2, 3)];
	const isBright = pick(random, [
		(_: number, c: number) => c >= column,
		(r: number) => r >= row,
		(r: number, c: number) => r >= row && c >= column
	]);
	return makeRows(SIDE, SIDE, (r, c) => (isBright(r, c) ? bright : dark));
}

interface Candidate {
	readonly id: KnownKernel;
	readonly kernel: Rows;
	readonly output: Rows;
}

/** Kernels that make different outputs of one picture, the first of them not a blank one. */
function draw(random: Random) {
	const input = picture(random);
	const candidates = shuffled(random, knownKernels).map((id): Candidate => {
		const kernel = kernelRows(id);
		return { id, kernel, output: convolveRows(input, kernel) };
	});
	const isBlank = ({ output }: Candidate) => output.flat().every(({ n }) => n === 0n);
	const right = candidates.find((candidate) => !isBlank(candidate)) ?? candidates[0];
	const others = candidates.filter((candidate) => candidate !== right);
	return { input, right, wrong: others.slice(0, OPTIONS - 1) };
}

/** The first place where two matrices differ. */
function firstDifference(a: Rows, b: Rows): Place {
	const row = a.findIndex((values, r) =>
		values.some((value, c) => !rational.equals(value, b[r][c]))
	);
	return [row, a[row].findIndex((value, c) => !rational.equals(value, b[row][c]))];
}

const option = ({ id, kernel }: Candidate) =>
	({ text: kernelFacts[id].name, matrix: { role: 'kernel', rows: kernel } }) as const;

/** Telling a kernel from what it does to a picture. */
export default template('which-kernel', { skill: 'reading-kernels', level: 3 }, (random) => {
	const { input, right, wrong } = distinctly(
		() => draw(random),
		(drawn) => [drawn.right, ...drawn.wrong].map(({ output }) => rowsText(output))
	);
	const blank = makeRows(right.output.length, right.output[0].length, () => 0);
	const [row, column] = firstDifference(right.output, blank);
	const sum = sumText(tapsAt(input, right.kernel, [row, column]));

	const choice = choiceOf(
		random,
		option(right),
		wrong.map((candidate) => {
			const { does } = kernelFacts[candidate.id];
			const [r, c] = firstDifference(candidate.output, right.output);
			const [would, shows] = [candidate.output[r][c], right.output[r][c]].map(exactText);
			return {
				misconception: kernelFacts[candidate.id].taken,
				option: option(candidate),
				feedback: {
					en: `${does.en}. In row ${r + 1}, column ${c + 1} it would give ${would}, but the output shows ${shows}.`,
					zh: `${does.zh}。它在第 ${r + 1} 行第 ${c + 1} 列会给出 ${would}，而这里的输出是 ${shows}。`
				}
			};
		})
	);
	const { does } = kernelFacts[right.id];
	return {
		kind: 'choice',
		...choice,
		stem: {
			en: 'Which of these kernels turned this input into this output?',
			zh: '下面哪一个卷积核把这个输入变成了这个输出？'
		},
		matrices: [
			{ label: { en: 'Input', zh: '输入' }, role: 'input', rows: input },
			{ label: { en: 'Output', zh: '输出' }, role: 'output', rows: right.output }
		],
		hints: [
			hint(
				inFigure(input, wrong[0].kernel),
				`This is what another one makes of the input: ${kernelFacts[wrong[0].id].name.en}. Compare it with the output of the question.`,
				`这是另一个卷积核的结果：${kernelFacts[wrong[0].id].name.zh}。拿它和题中的输出比一比。`
			),
			hint(
				inFigure(input, wrong[0].kernel, 'cell', row * right.output[0].length + column),
				`Look at row ${row + 1}, column ${column + 1} of the output. Lay each kernel over this window: which gives ${exactText(right.output[row][column])}?`,
				`看输出的第 ${row + 1} 行第 ${column + 1} 列。把每个卷积核放到这个窗口上：哪一个得 ${exactText(right.output[row][column])}？`
			)
		],
		explanation: {
			en: `${does.en}. For example in row ${row + 1}, column ${column + 1}: ${sum}.`,
			zh: `${does.zh}。例如第 ${row + 1} 行第 ${column + 1} 列：${sum}。`
		},
		state: inFigure(input, right.kernel)
	};
});
