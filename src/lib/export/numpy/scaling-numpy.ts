import { hexadecimal } from '../scaling-pytorch';
import type { ScalingCall } from '../scaling-pytorch';

function scaledLine({ method, subtract, divide }: ScalingCall): string {
	switch (method) {
		case 'unit':
			return 'y = (x - x.min()) / (x.max() - x.min())  # from the smallest to the largest value';
		case 'zscore':
			return 'y = (x - x.mean()) / x.std()  # the root of the mean square, divided by n';
		case 'half':
		case 'own':
			return `y = (x - ${subtract}) / ${divide}`;
	}
}

/** Python that normalises bytes in the same way with NumPy alone. */
export function scalingNumpy(call: ScalingCall): string {
	return [
		'import numpy as np',
		'',
		`# ${call.pixels.shape.join(' × ')} bytes, as hexadecimal`,
		`pixels = np.frombuffer(bytes.fromhex(${hexadecimal(call.pixels)}), dtype=np.uint8)`,
		'',
		'x = pixels / 255  # bytes to 0 … 1',
		scaledLine(call),
		'print(y.min(), y.max(), y.mean(), y.std())'
	].join('\n');
}
