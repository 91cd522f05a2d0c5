import { tensor } from '$lib/engine';
import { layerOf, layers, PIXEL_PLACES } from '$lib/scenes/digit-cnn/layers';
import { largestOf, unitsOf } from '$lib/scenes/saliency/gradients';
import type { SaliencyRun } from '$lib/scenes/saliency/run';
import type { NamedTensor } from '../data/run-tensors';
import { windowsOf } from '../numpy/windows-numpy';
import { digitNumpyLines, digitPytorchLines, layerTensors } from './digit-cnn';
import { checked, row, single } from './programs';

const askedLayer = ({ parameters }: SaliencyRun) =>
	parameters.output === 'score' ? ('dense' as const) : ('softmax' as const);

/** The numbers of every layer, and the gradients of the number asked about by those before it. */
export function saliencyTensors(run: SaliencyRun): readonly NamedTensor[] {
	const asked = askedLayer(run);
	const before = layers.slice(0, layers.findIndex(({ id }) => id === asked) + 1);
	return [
		...layerTensors(run.maps),
		...before.map(({ id, channels, height, width }) => ({
			name: `gradients.${id}`,
			tensor: tensor(
				[channels, height, width],
				Array.from(run.gradients[id], (gradient) => gradient / unitsOf(id, asked))
			)
		}))
	];
}

/** The lines of NumPy that take the gradient of one number back through the network, a layer at a time. */
function backLines({ digit }: SaliencyRun, asked: ReturnType<typeof askedLayer>) {
	const { channels } = layerOf(asked);
	const one = `np.eye(${channels})[${digit}]`;
	return [
		'',
		'',
		'def back_through(g, w):',
		'    return convolved(g, w.transpose(1, 0, 2, 3)[:, :, ::-1, ::-1])  # rotated by 180°',
		'',
		'',
		'def back_to(y, g):',
		'    n, c, height, width = g.shape',
		`    windows = ${windowsOf('y', [2, 2], [2, 2], [1, 1])}`,
		'    largest = np.eye(4)[windows.reshape(n, c, height, width, 4).argmax(4)]  # of equal ones the first',
		'    shares = (largest * g[:, :, :, :, None]).reshape(n, c, height, width, 2, 2)',
		'    return shares.transpose(0, 1, 2, 4, 3, 5).reshape(y.shape) * (y > 0)',
		'',
		'',
		`grad_z = ${asked === 'dense' ? one : `p[${digit}] * (${one} - p)`}`,
		'grad_y2 = back_to(y2, (grad_z @ w3).reshape(h2.shape))',
		'grad_y1 = back_to(y1, back_through(grad_y2, w2))',
		`saliency = back_through(grad_y1, w1)[0, 0] / ${unitsOf('input', 'dense')}  # of weights in hundredths`
	];
}

/** Programs that find the gradient of the number asked about by each pixel. `address` is where the weights are. */
export function saliencyPrograms(run: SaliencyRun, address: string) {
	const asked = askedLayer(run);
	const gradient = Array.from(run.gradients.input, (value) => value / unitsOf('input', asked));
	const pytorch = [
		...digitPytorchLines(run.maps, address, true),
		`${asked === 'dense' ? 'z' : 'p'}[${run.digit}].backward()`,
		`saliency = x.grad[0, 0] * ${10 ** PIXEL_PLACES}  # by whole brightness, not by tenths`,
		'print(saliency)'
	].join('\n');
	const numpy = [
		...digitNumpyLines(run.maps, address),
		...backLines(run, asked),
		'print(saliency)'
	].join('\n');
	const largest = single(largestOf(gradient));
	const sum = single(gradient.reduce((total, value) => total + value, 0));
	return checked({ pytorch, numpy }, [
		{ pytorch: 'p.detach()', numpy: 'p', value: row([...run.maps.softmax]) },
		{ pytorch: 'saliency.abs().max()', numpy: 'np.abs(saliency).max()', value: largest },
		{ pytorch: 'saliency.sum()', numpy: 'saliency.sum()', value: sum }
	]);
}
