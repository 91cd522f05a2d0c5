import { formatNumber } from '$lib/numbers';
import { printCount } from '$lib/numbers/count';
import { multiplyAddsOf, parametersOf, productsPerCell } from '$lib/scenes/digit-cnn/costs';
import { percent, printOf } from '$lib/scenes/digit-cnn/exact';
import { layerOf, operations, placeIn, sizeOf } from '$lib/scenes/digit-cnn/layers';
import type { DigitLayer, LayerId } from '$lib/scenes/digit-cnn/layers';
import { stepIndex } from '$lib/scenes/digit-cnn/timeline';
import { denseParameters } from '../04-dense-and-softmax/counts';
import { bestFit, brightAbove, risingStroke } from './kernel-patterns';
import { DIGIT, firstKernels, maps, network, seenBy, shares } from './network';

/**
 * The numbers that the lesson's text speaks of, computed by the engine from the trained network. A test
 * writes them to `numbers.json`, so that a page does not carry the network to print a few numbers.
 */

const shape = ({ channels, height, width }: DigitLayer) => `${channels}×${height}×${width}`;
const told = (id: LayerId) => {
	const layer = layerOf(id);
	return {
		...{ shape: shape(layer), maps: layer.channels, kernel: `${layer.kernel}×${layer.kernel}` },
		size: printCount(sizeOf(layer)),
		products: productsPerCell(layer),
		parameters: printCount(parametersOf(layer)),
		multiplyAdds: printCount(multiplyAddsOf(layer))
	};
};
const total = (count: (layer: DigitLayer) => number) =>
	operations.reduce((sum, layer) => sum + count(layer), 0);

const HIDDEN = 128;
const pixels = sizeOf(layerOf('input'));
const classes = layerOf('dense').channels;
const rival = denseParameters(pixels, HIDDEN) + denseParameters(HIDDEN, classes);

const edge = bestFit(firstKernels, layerOf('conv1').kernel, brightAbove);
const stroke = bestFit(firstKernels, layerOf('conv1').kernel, risingStroke);
const rounded = (value: number) => formatNumber(value, { decimals: 2 }).text;

const part = shares.indexOf(Math.max(...shares));
/** The cell of the second convolution with the largest number, where a map has found most. */
const strongest = maps.relu2.indexOf(Math.max(...maps.relu2));
const plane = layerOf('relu2').height * layerOf('relu2').width;
const place = strongest % plane;
const foundAt = [
	Math.floor(strongest / plane),
	Math.floor(place / layerOf('relu2').width),
	place % layerOf('relu2').width
] as const;
const scores = Array.from(maps.dense);

export const numbers = {
	digit: DIGIT,
	pixels,
	side: layerOf('input').height,
	classes,
	layers: operations.length,
	conv1: told('conv1'),
	pool1: told('pool1'),
	conv2: told('conv2'),
	pool2: told('pool2'),
	dense: told('dense'),
	parameters: printCount(total(parametersOf)),
	multiplyAdds: printCount(total(multiplyAddsOf)),
	denseShare: percent(parametersOf(layerOf('dense')) / total(parametersOf), 'en'),
	convolutionShare: percent(1 - multiplyAddsOf(layerOf('dense')) / total(multiplyAddsOf), 'en'),
	hidden: HIDDEN,
	rivalParameters: printCount(rival),
	rivalTimes: Math.floor(rival / total(parametersOf)),
	accuracy: new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2 }).format(
		network.correct / network.tested
	),
	edge: edge.kernel + 1,
	edgeFit: rounded(edge.fit),
	stroke: stroke.kernel + 1,
	strokeFit: rounded(stroke.fit),
	seenFirst: seenBy('conv1'),
	seenSecond: seenBy('conv2'),
	seenLast: seenBy('pool2'),
	foundMap: foundAt[0] + 1,
	foundRow: foundAt[1] + 1,
	foundColumn: foundAt[2] + 1,
	part: part + 1,
	partShare: rounded(shares[part]),
	score: printOf(layerOf('dense'), scores[DIGIT]),
	probability: percent(maps.softmax[DIGIT], 'en')
};

/** The places of maps and cells among the steps of the figure of the network. */
const mapAt = (id: LayerId, map: number) => stepIndex('map', id, map);
const cellAt = (id: LayerId, cell: readonly [number, number, number]) =>
	stepIndex('cell', id, placeIn(layerOf(id), cell));
/** A row and a column in the middle, where digits are drawn. */
const middle = layerOf('conv1').height / 2;

/** States of the figures that the text links to, by what they show. */
export const states = {
	whole: `1~digit:${DIGIT}~at:layer.7`,
	layer: `1~digit:${DIGIT}~at:layer.0`,
	edge: `1~digit:${DIGIT}~at:map.${mapAt('conv1', edge.kernel)}`,
	stroke: `1~digit:${DIGIT}~at:map.${mapAt('conv1', stroke.kernel)}`,
	cell: `1~digit:${DIGIT}~at:cell.${cellAt('conv1', [edge.kernel, middle, middle])}`,
	found: `1~digit:${DIGIT}~at:cell.${cellAt('conv2', foundAt)}`,
	score: `1~digit:${DIGIT}~at:cell.${cellAt('dense', [DIGIT, 0, 0])}`,
	other: '1~digit:3~at:layer.7',
	convolutions: '1~extra:6~at:layer.0',
	lenet: '1~network:lenet5~at:layer.0'
};
