import { sequential } from '../builder';
import type { Network } from '../network';

/**
 * LeNet-5 for [N, 1, 32, 32] and ten digits, in the form that is taught: tanh, mean pooling, and every
 * filter of the second convolution reads all six maps; 61 706 parameters. The original joined only
 * some of them and let the pooling learn two numbers a map (LeCun, Bottou, Bengio & Haffner 1998,
 * Gradient-based learning applied to document recognition, http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf).
 */
export function lenet5(): Network {
	return sequential({
		conv1: { type: 'conv2d', inChannels: 1, outChannels: 6, kernelSize: 5 },
		tanh1: { type: 'tanh' },
		pool1: { type: 'avgPool2d', kernelSize: 2 },
		conv2: { type: 'conv2d', outChannels: 16, kernelSize: 5 },
		tanh2: { type: 'tanh' },
		pool2: { type: 'avgPool2d', kernelSize: 2 },
		flatten: { type: 'flatten' },
		fc1: { type: 'linear', outFeatures: 120 },
		tanh3: { type: 'tanh' },
		fc2: { type: 'linear', outFeatures: 84 },
		tanh4: { type: 'tanh' },
		fc3: { type: 'linear', outFeatures: 10 }
	});
}
