import { elementCount, fromRows, linear, matmul, rational, tensor } from '$lib/engine';
import type { Rational, Tensor } from '$lib/engine';
import { formatNumber } from '$lib/numbers/format';
import { numberOf, valuesOf } from '$lib/scenes/activations/functions';
import type { FunctionId } from '$lib/scenes/activations/functions';
import { activationsParameters } from '$lib/scenes/activations/parameters';
import { printValue } from '$lib/scenes/activations/print';
import { runActivations } from '$lib/scenes/activations/run';
import { pointsOf, samplePoints } from '$lib/scenes/linear-layers/points';

/** The numbers that the lesson's text speaks of, computed by the engine. */

const { defaults } = activationsParameters;
const value = (id: FunctionId, x: number | string) =>
	printValue(valuesOf(id, defaults).value(rational.from(x)));
const slope = (id: FunctionId, x: number | string) =>
	printValue(valuesOf(id, defaults).slope(rational.from(x)));

const map = runActivations(defaults);
const negative = map.input.data.filter((x) => x.s < 0n).length;
const largest = Math.max(...map.output.data.map(numberOf));

/** Two small layers to multiply on paper: their weights [out, in], and a point. */
const second = fromPlainRows([[1, -2]]);
const first = fromPlainRows([
	[2, 1],
	[1, -1]
]);
const point = fromPlainRows([[1, 3]]);
const product = matmul(second, first, rational);
const between = linear(point, first, null, rational);
const rectified = {
	...between,
	data: between.data.map((x) => (x.s < 0n ? rational.zero : x))
};

function fromPlainRows(rows: readonly (readonly number[])[]): Tensor<Rational> {
	const { shape, data } = fromRows(rows.map((row) => row.map(rational.from)));
	return tensor(shape.slice(-2), data);
}

/** The entries of a matrix by name, for the slots of its formula: `first01` is row 0, column 1. */
const entries = (name: string, { shape: [, columns], data }: Tensor<Rational>) =>
	data.map((number, index): readonly [string, string] => [
		`${name}${Math.floor(index / columns)}${index % columns}`,
		formatNumber(number).text
	]);
const list = ({ data }: Tensor<Rational>) => data.map((x) => formatNumber(x).text).join(', ');

const quarter = rational.from('1/4');
const LAYERS = 10;
const shrunk = Array.from({ length: LAYERS }).reduce<Rational>(
	(left) => rational.mul(left, quarter),
	rational.one
);

export const numbers = {
	mapSize: map.input.shape.slice(-2).join('×'),
	cells: elementCount(map.input.shape),
	negative,
	largest: formatNumber(largest, { float: 'exact' }).text,
	reluBefore: formatNumber(rational.from('-3.5')).text,
	reluAfter: value('relu', '-3.5'),
	reluThree: value('relu', 3),
	leaky: value('leakyRelu', '-3.5'),
	sigmoidHalf: value('sigmoid', 0),
	sigmoidSix: value('sigmoid', 6),
	sigmoidSlope: slope('sigmoid', 0),
	sigmoidSlopeSix: slope('sigmoid', 6),
	tanhSlope: slope('tanh', 0),
	geluOne: value('gelu', -1),
	siluOne: value('silu', -1),
	siluLeast: value('silu', '-1.28'),
	layers: LAYERS,
	shrunk: formatNumber(rational.toNumber(shrunk)).text,
	shrunkPower: `${rational.div(rational.one, shrunk).n}`,
	productRow: list(product),
	point: list(point),
	between: list(between),
	two: list(linear(between, second, null, rational)),
	one: list(linear(point, product, null, rational)),
	rectified: list(rectified),
	withRelu: list(linear(rectified, second, null, rational)),
	points: pointsOf(samplePoints('crossed')).length
};

/** The matrices of the worked example, for the slots of its formula. */
export const matrices = Object.fromEntries([
	...entries('first', first),
	...entries('second', second),
	...entries('product', product)
]);

/** States of the figures that the text links to, by what they show. */
export const states = {
	sigmoid: '1~applied:sigmoid~shown:sigmoid,tanh~at:map.0',
	relu: '1~shown:relu~at:map.0',
	leaky: '1~applied:leakyRelu~leak:10~shown:relu,leakyRelu~at:map.0',
	prelu: '1~applied:prelu~shown:relu,leakyRelu,prelu~at:map.0',
	elu: '1~applied:elu~shown:relu,elu~at:map.0',
	smooth: '1~applied:gelu~shown:relu,gelu,silu~at:map.0',
	crossed: '1~between:none~at:epoch.60',
	relued: '1~between:relu~at:epoch.0',
	reluedEnd: '1~between:relu~at:epoch.60',
	stuck: '1~between:relu~seed:1~at:epoch.60',
	halves: '1~set:halves~between:none~at:epoch.60',
	rings: '1~set:rings~between:none~at:epoch.60',
	ringsTanh: '1~set:rings~between:tanh~at:epoch.60'
};
