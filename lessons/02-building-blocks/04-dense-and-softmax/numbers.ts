import { elementCount, softmax, tensor } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { printCount } from '$lib/numbers/count';
import { denseParameters, featuresOf } from './counts';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const map = [3, 3] as const;
const maps = [2, ...map];
const neurons = 3;
const features = featuresOf(maps);

const deep = [64, 4, 4];
const wide = [64, 8, 8];
const hidden = 128;
const digits = 10;
const vgg = [512, 7, 7];
const vggNeurons = 4096;

const size = (shape: readonly number[]) => shape.join('×');
/** Height × width × channels, as these layers are usually told. */
const channelsLast = ([channels, height, width]: readonly number[]) =>
	size([height, width, channels]);
const count = (inputs: number, outputs: number) => printCount(denseParameters(inputs, outputs));

const logits = [2, 1, 0, -1];
const shares = (constant: number, temperature: number) =>
	softmax(
		tensor(
			[logits.length],
			logits.map((logit) => (logit + constant) / temperature)
		),
		{ dim: 0 }
	).data.map((share) => formatNumber(share).text);
const told = (values: readonly string[]) => values.join(', ');
const plain = shares(0, 1);

export const numbers = {
	maps: maps[0],
	mapSize: size(map),
	features,
	neurons,
	weights: elementCount([neurons, features]),
	parameters: count(features, neurons),
	deep: channelsLast(deep),
	deepFeatures: printCount(featuresOf(deep)),
	hidden,
	deepParameters: count(featuresOf(deep), hidden),
	wide: size(wide),
	wideFeatures: printCount(featuresOf(wide)),
	wideParameters: count(featuresOf(wide), hidden),
	wideWidth: wide[2],
	widePlane: elementCount(wide.slice(1)),
	channels: wide[0],
	digits,
	flatHead: count(featuresOf(wide), digits),
	pooledHead: count(wide[0], digits),
	vggMaps: channelsLast(vgg),
	vggNeurons: printCount(vggNeurons),
	vggParameters: count(featuresOf(vgg), vggNeurons),
	logits: logits.join(', ').replaceAll('-', '−'),
	shares: told(plain),
	firstShare: plain[0],
	movedShares: told(shares(5, 1)),
	cold: told(shares(0, 0.5)),
	hot: told(shares(0, 5)),
	even: formatNumber(1 / logits.length, { float: 'exact' }).text
};

/** States of the figures that the text links to, by what they show. */
export const states = {
	terms: '1~at:term.0',
	pinned: '1~at:cell.0~pin:maps.1.0.2',
	convolution: '1~view:convolution~at:cell.0',
	constant: '1~constant:5~at:phase.3',
	cold: '1~temperature:5~at:phase.3',
	hot: '1~temperature:50~at:phase.3',
	phases: '1~at:phase.0'
};
