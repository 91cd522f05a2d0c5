import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { bytesText } from './python';

/** A normalisation as the generated code needs it. */
export interface ScalingCall {
	readonly method: 'unit' | 'half' | 'zscore' | 'own';
	/** The bytes of a plane. */
	readonly pixels: Tensor<Rational>;
	/** The numbers as Python writes them. */
	readonly subtract: string;
	readonly divide: string;
}

/** The bytes of a plane as a string of hexadecimal text. */
export const hexadecimal = ({ data }: Tensor<Rational>) => bytesText(data.map(rational.toNumber));

const statistics = {
	unit: ['# from the smallest to the largest value', 'y = (x - x.min()) / (x.max() - x.min())'],
	zscore: [
		'# PyTorch divides by n − 1 unless told otherwise',
		'y = (x - x.mean()) / x.std(unbiased=False)'
	]
} as const;

/** Python that normalises bytes in the same way with PyTorch. */
export function scalingPytorch({ method, pixels, subtract, divide }: ScalingCall): string {
	const lines =
		method === 'unit' || method === 'zscore'
			? statistics[method]
			: [`y = (x - ${subtract}) / ${divide}`];
	return [
		'import torch',
		'',
		`# ${pixels.shape.join(' × ')} bytes, as hexadecimal`,
		`pixels = torch.frombuffer(bytearray.fromhex(${hexadecimal(pixels)}), dtype=torch.uint8)`,
		'',
		'x = pixels.double() / 255         # bytes to 0 … 1',
		...lines,
		'',
		'# the same with torchvision, one number a channel',
		`# transforms.Normalize(mean=[${subtract}], std=[${divide}])`
	].join('\n');
}
