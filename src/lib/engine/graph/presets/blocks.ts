import type { NetworkBuilder } from '../builder';
import type { LayerOptions } from '../layers';

/** The end of a classifier: the mean of each map, dropout if any, and a layer that scores the classes. */
export function globalHead(
	builder: NetworkBuilder,
	from: string,
	outFeatures: number,
	dropout: number | null
): string {
	const means = builder.sequence(from, {
		avgpool: { type: 'adaptiveAvgPool2d', outputSize: 1 },
		flatten: { type: 'flatten' }
	});
	const kept =
		dropout === null ? means : builder.node('dropout', { type: 'dropout', p: dropout }, means);
	return builder.node('fc', { type: 'linear', outFeatures }, kept);
}

/** A convolution without bias, batch normalisation and ReLU; `eps` is that of the normalisation. */
export function convBnRelu(
	builder: NetworkBuilder,
	from: string,
	name: string,
	options: Omit<LayerOptions['conv2d'], 'bias'>,
	eps?: number
): string {
	return builder.within(name).sequence(from, {
		conv: { type: 'conv2d', ...options, bias: false },
		bn: { type: 'batchNorm2d', eps },
		relu: { type: 'relu' }
	});
}
