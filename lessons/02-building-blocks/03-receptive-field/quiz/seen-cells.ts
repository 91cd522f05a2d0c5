import { onlyIf, template } from '$lib/quiz/ask';
import type { Mistake } from '$lib/quiz/question';
import { integer } from '$lib/quiz/random';
import { makeRows } from '$lib/quiz/rows';
import type { Place } from '$lib/quiz/rows';
import { coneOf, fieldOf } from '$lib/scenes/receptive-field/cone';
import { runStack } from '$lib/scenes/receptive-field/run';
import type { StackLayer } from '$lib/scenes/receptive-field/stack-layer';
import { fieldsOf, inStack, layersOf } from './figure';

/** Which cells of the input an output sees through two layers. */
export default template('seen-cells', { skill: 'receptive-field', level: 2 }, (random) => {
	const size = integer(random, 8, 10);
	const layers = layersOf(
		{ kernel: 3, stride: 2, padding: integer(random, 0, 1) },
		{ kernel: integer(random, 2, 3), stride: 1, padding: integer(random, 0, 1) }
	);
	const [lower, upper] = layers;
	const run = runStack({ size, layers, direction: 'up' });
	/** Reads no padding on the line between, which sees nothing. */
	const cell = integer(random, upper.padding, run.lines[2].size - 1 - upper.padding);
	const { first, last } = fieldOf(run, { line: 2, cell });
	const between = [...coneOf(run, { line: 2, cell }).seen[1].keys()].toSorted((a, b) => a - b);

	const inside = (from: number, count: number): readonly Place[] =>
		Array.from({ length: count }, (_, index): Place => [0, from + index]).filter(
			([, column]) => column >= 0 && column < size
		);
	const seenThrough = (others: readonly StackLayer[]) => {
		const { start, jump, size: width } = fieldsOf(others)[1];
		return inside(start + cell * jump, width);
	};
	const answer = inside(first, last - first + 1);
	const names = (places: readonly Place[], separator = ', ') =>
		places.map(([, column]) => column + 1).join(separator);
	const known = new Set([names(answer), '']);
	const mistake = (made: Mistake<readonly Place[]>) => onlyIf(!known.has(names(made.value)), made);
	const unpadded = layers.map((layer) => ({ ...layer, padding: 0 }));
	const slid = layers.map((layer) => ({ ...layer, stride: 1 }));
	const width = last - first + 1;
	const beyond = width - answer.length;
	const listed = (separator: string) => between.map((place) => place + 1).join(separator);
	const [lowest] = between;
	const starts = lowest * lower.stride - lower.padding;

	return {
		kind: 'cells',
		board: 0,
		stem: {
			en: `An input of ${size} cells in a row goes through a layer with kernel ${lower.kernel}, stride ${lower.stride} and padding ${lower.padding}, then through one with kernel ${upper.kernel}, stride 1 and padding ${upper.padding}. Mark the cells of the input, without padding, that cell ${cell + 1} of the top line sees.`,
			zh: `一行 ${size} 格的输入，先经过卷积核宽 ${lower.kernel}、步幅 ${lower.stride}、填充 ${lower.padding} 的一层，再经过卷积核宽 ${upper.kernel}、步幅 1、填充 ${upper.padding} 的一层。请点出最上面第 ${cell + 1} 格看到的输入格子。`
		},
		matrices: [
			{
				label: { en: 'Input: its cells, numbered', zh: '输入（格中是编号）' },
				role: 'input',
				rows: makeRows(1, size, (_, column) => column + 1)
			}
		],
		answer,
		mistakes: [
			...mistake({
				misconception: 'oneLayerOnly',
				value: inside(lowest, upper.kernel),
				feedback: {
					en: 'These are the numbers of the cells that it reads on the line between. Each of those reads several cells of the input in turn.',
					zh: '这是它在中间那一行读到的格子编号。那里的每一格，又要读输入的好几格。'
				},
				state: inStack(layers, { size, index: 0, cell })
			}),
			...mistake({
				misconception: 'forgotStride',
				value: seenThrough(slid),
				feedback: {
					en: `You let the lower layer move by one cell. Its stride is ${lower.stride}, so neighbours on the line between begin ${lower.stride} input cells apart.`,
					zh: `你让下面一层每次只移一格。它的步幅是 ${lower.stride}，中间那一行相邻两格，起点在输入上相隔 ${lower.stride} 格。`
				}
			}),
			...mistake({
				misconception: 'forgotPadding',
				value: seenThrough(unpadded),
				feedback: {
					en: 'You began at the first cell of the input. Padding puts the first window further to the left, and with it all the others.',
					zh: '你把第一个窗口从输入的第一格摆起了。有填充时，第一个窗口要更靠左，后面的也跟着左移。'
				}
			}),
			...mistake({
				misconception: 'kernelProduct',
				value: inside(first, lower.kernel * upper.kernel),
				feedback: {
					en: `You counted ${lower.kernel}·${upper.kernel} cells, as if the windows below lay side by side. With a kernel of ${lower.kernel} and a stride of ${lower.stride} they overlap.`,
					zh: `你数了 ${lower.kernel}·${upper.kernel} 格，仿佛下面的窗口一块挨一块。卷积核宽 ${lower.kernel}、步幅 ${lower.stride}，窗口是重叠的。`
				}
			})
		],
		hints: [
			{
				text: {
					en: `Go down one line: the cell reads ${upper.kernel} cells of the line between, those numbered ${listed(', ')} there.`,
					zh: `先往下走一行：这一格读中间那一行的 ${upper.kernel} 格，编号是 ${listed('、')}。`
				},
				state: inStack(layers, { size, index: 0 })
			},
			{
				text: {
					en: `The window of the first of them begins at input cell ${starts + 1}${starts < 0 ? ', which is padding' : ''}. Each of the next begins ${lower.stride} cells further on and reads ${lower.kernel}.`,
					zh: `其中第一格从输入的第 ${starts + 1} 格读起${starts < 0 ? '（那是填充）' : ''}。后面每一格都往右移 ${lower.stride} 格，各读 ${lower.kernel} 格。`
				},
				state: inStack(layers, { size, index: 1, cell: 0 })
			}
		],
		explanation: {
			en: `On the line between it reads ${upper.kernel} cells, whose windows begin ${lower.stride} apart: ${lower.kernel} + ${upper.kernel - 1}·${lower.stride} = ${width} cells, from ${first + 1} on.${beyond > 0 ? ` ${beyond} of these ${beyond === 1 ? 'lies' : 'lie'} outside.` : ''} It sees ${names(answer)}.`,
			zh: `它在中间那一行读 ${upper.kernel} 格，这些格的窗口起点相隔 ${lower.stride} 格：${lower.kernel} + ${upper.kernel - 1}·${lower.stride} = ${width} 格，从第 ${first + 1} 格开始。${beyond > 0 ? `其中 ${beyond} 格在输入之外。` : ''}看到的是第 ${names(answer, '、')} 格。`
		},
		state: inStack(layers, { size, cell })
	};
});
