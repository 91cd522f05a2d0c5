import { rational } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
/** A normalisation as the generated code needs it. */
export interface ScalingCall {
	readonly method: 'unit' | 'half' | 'zscore' | 'own';
	/** The bytes of a plane. */
	readonly pixels: Tensor<Rational>;
	/** The numbers as Python writes them. */
	readonly subtract: string;
	readonly divide: string;
}

/** Bytes as hexadecimal text, two letters each: a plane of a photograph is one line of code. */
export const hexadecimal = ({ data }: Tensor<Rational>) =>
	data.map((byte) => rational.toNumber(byte).toString(16).padStart(2, '0')).join('');

const statistics = {
	unit: ['# from the smallest to the largest value', 'y = (x - x.min()) / (x.max() - x.min())'],
	zscore: [
		'# PyTorch divides by n − 1 unless told otherwise',
		'y = (x - x.mean()) / x.std(correction=0)'
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
		`pixels = torch.frombuffer(bytearray.fromhex('${hexadecimal(pixels)}'), dtype=torch.uint8)`,
		'',
		'x = pixels.double() / 255         # bytes to 0 … 1',
		...lines,
		'',
		'# the same with torchvision, one number a channel',
		`# transforms.Normalize(mean=[${subtract}], std=[${divide}])`
	].join('\n');
}
