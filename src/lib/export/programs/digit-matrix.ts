import { rational, tensor } from '$lib/engine';
import { literal } from '../python';
import { checked, single } from './programs';

/** Programs that hold a picture as a matrix of bytes, and scale it to numbers from 0 to 1. */
export function digitMatrixPrograms(bytes: readonly number[]) {
	const side = Math.sqrt(bytes.length);
	const pixels = literal(tensor([side, side], [...bytes]));
	const sum = bytes.reduce((total, byte) => total + byte, 0);
	const pytorch = [
		'import torch',
		'',
		`pixels = torch.tensor(${pixels}, dtype=torch.uint8)`,
		'',
		'x = pixels.double() / 255       # bytes to 0 … 1',
		'print(pixels.shape, pixels.max(), pixels.count_nonzero())',
		'print(x[None, None].shape)  # [batch, channels, height, width], as a network wants it'
	].join('\n');
	const numpy = [
		'import numpy as np',
		'',
		`pixels = np.array(${pixels}, dtype=np.uint8)`,
		'',
		'x = pixels / 255  # bytes to 0 … 1',
		'print(pixels.shape, pixels.max(), np.count_nonzero(pixels))'
	].join('\n');
	const inked = bytes.filter((byte) => byte > 0).length;
	const mean = single(rational.from(`${sum}/${255 * bytes.length}`));
	return checked({ pytorch, numpy }, [
		{ pytorch: 'x.mean()', numpy: 'x.mean()', value: mean },
		{ pytorch: 'pixels.count_nonzero()', numpy: 'np.count_nonzero(pixels)', value: `${inked}` }
	]);
}
