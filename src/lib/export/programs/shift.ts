import type { ShiftParameters } from '$lib/scenes/shift/parameters';
import type { ShiftRun } from '$lib/scenes/shift/run';
import { padded } from '../numpy/windows-numpy';
import { convolvingLines, imageAndKernel } from './image-and-kernel';
import { checked } from './programs';

/** What is done to an image, as expressions of both libraries. */
function changeOf({ change, down, right }: ShiftParameters, [height, width]: readonly number[]) {
	switch (change) {
		case 'shift': {
			const added = (cells: number) => Math.max(0, cells);
			const sides = {
				...{ top: added(down), bottom: added(-down) },
				...{ left: added(right), right: added(-right) }
			};
			const start = [added(-down), added(-right)];
			const crop = `[:, :, ${start[0]}:${start[0] + height}, ${start[1]}:${start[1] + width}]`;
			return {
				pytorch: `F.pad(image, (${right}, ${-right}, ${down}, ${-down}))  # what is negative is cut off`,
				numpy: `${padded('image', sides)}${crop}`
			};
		}
		case 'rotate':
			return {
				pytorch: 'torch.rot90(image, -1, (2, 3))  # clockwise',
				numpy: 'np.rot90(image, -1, (2, 3))  # clockwise'
			};
		case 'scale':
			return {
				pytorch: 'image.repeat_interleave(2, dim=2).repeat_interleave(2, dim=3)',
				numpy: 'image.repeat(2, axis=2).repeat(2, axis=3)'
			};
	}
}

/** Programs that change an image before and after a convolution. */
export function shiftPrograms(parameters: ShiftParameters, run: ShiftRun) {
	const { input, weight, changedThenConvolved, convolvedThenChanged } = run;
	const [, , height, width] = input.shape;
	const [, , rows, columns] = weight.shape;
	const given = imageAndKernel(input, weight);
	const change = changeOf(parameters, [height, width]);
	const margin = { top: (rows - 1) / 2, left: (columns - 1) / 2 };
	const around = padded('image', { ...margin, bottom: margin.top, right: margin.left });
	const both = [
		'',
		'',
		'first, last = convolved(changed(x)), changed(convolved(x))',
		'print(first - last)  # 0 where the order makes no difference'
	];
	const pytorch = [
		...given.pytorch,
		'',
		'def changed(image):',
		`    return ${change.pytorch}`,
		'',
		'',
		'def convolved(image):',
		"    return F.conv2d(image, w, padding='same')",
		...both
	].join('\n');
	const numpy = [
		...given.numpy,
		'',
		'def changed(image):',
		`    return ${change.numpy}`,
		'',
		...convolvingLines('convolved', weight, around),
		...both
	].join('\n');
	return checked({ pytorch, numpy }, [
		{ pytorch: 'first', numpy: 'first', value: changedThenConvolved },
		{ pytorch: 'last', numpy: 'last', value: convolvedThenChanged }
	]);
}
