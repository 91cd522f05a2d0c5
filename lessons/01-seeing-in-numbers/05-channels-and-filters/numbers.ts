import { rational } from '$lib/engine';
import { printCount } from '$lib/numbers/count';
import { formatNumber } from '$lib/numbers';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { wiringParameters } from '$lib/scenes/filter-wiring/parameters';
import type { WiringParameters } from '$lib/scenes/filter-wiring/parameters';
import { runWiring } from '$lib/scenes/filter-wiring/run';
import { opened } from './opened';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const size = (shape: readonly number[]) => shape.join('×');

const { params, index } = conv2dScene.codec.decode(opened).state;
const slide = conv2dScene.run(params);
const center = slide.timeline[1].trace.at(index);
const print = (value: typeof center.sum) => formatNumber(value).text;
/** What each channel adds to the sum in the middle. */
const shares = [0, 1, 2].map((channel) =>
	print(
		center.taps
			.filter((tap) => tap.channel === channel)
			.reduce((sum, { product }) => rational.add(sum, product), rational.zero)
	)
);

/** A layer in numbers. */
function facts(change: Partial<WiringParameters>) {
	const parameters = { ...wiringParameters.defaults, ...change };
	const { geometry, cost, ways } = runWiring(parameters);
	const [filters, perFilter, kernel] = geometry.weightShape;
	const separable = ways.find(({ id }) => id === 'separable')?.cost ?? cost;
	return {
		...{ filters, perFilter, kernel, channels: parameters.inChannels, groups: parameters.groups },
		weightsPerFilter: cost.weights / filters,
		weights: printCount(cost.weights),
		parameters: printCount(cost.parameters),
		multiplyAdds: printCount(cost.multiplyAdds),
		output: size(geometry.outputShape.slice(1)),
		separable: printCount(separable.parameters),
		/** How many times fewer parameters the two steps have. */
		saving: (cost.parameters / separable.parameters).toFixed(1)
	};
}

export const numbers = {
	input: size(slide.input.shape.slice(1)),
	channels: slide.input.shape[1],
	kernel: size(slide.weight.shape.slice(2)),
	terms: center.taps.length,
	perKernel: center.taps.length / slide.input.shape[1],
	shares,
	bias: print(center.bias ?? rational.zero),
	center: print(center.sum),
	first: facts({ outChannels: 32 }),
	second: facts({ inChannels: 32, outChannels: 64 }),
	secondPointwise: facts({ inChannels: 32, outChannels: 64, kernel: 1 }),
	depthwise: facts({ inChannels: 32, outChannels: 32, groups: 32 }),
	full: facts({ inChannels: 32, outChannels: 32 }),
	grouped: facts({ inChannels: 32, outChannels: 32, groups: 4 })
};

const skyAndGrass = ['0,0,0;0,0,0;0,0,0', '0,0,0;0,0,0;1,1,1', '1,1,1;0,0,0;0,0,0'].join('!');
const kernels = conv2dScene.parameters.fields.weight.encode(params.weight);

/** States of the figures that the text links to, by what they show. */
export const states = {
	terms: '1~at:term.112',
	bias: '1~at:term.139',
	two: `1~weight:${kernels}$${skyAndGrass}~bias:-6,0~at:map.1`,
	pointwise: '1~weight:1!-1!-1~bias:0~at:cell.12',
	depthwise: `1~weight:${kernels.replaceAll('!', '$')}~groups:3~bias:0~at:map.2`,
	first: '1~outChannels:32~at:map.31',
	second: '1~inChannels:32~outChannels:64~at:map.0',
	grouped: '1~inChannels:8~outChannels:8~groups:2~at:map.5',
	wiredDepthwise: '1~inChannels:8~outChannels:8~groups:8~at:map.2',
	many: '1~inChannels:32~outChannels:32~groups:32~at:map.0'
};
