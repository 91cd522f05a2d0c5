import type { Conv2dStep, SumStep } from '$lib/engine';
import { layerBefore, placeIn, sizeOf } from './layers';
import type { DigitLayer, MapCell } from './layers';
import type { DigitStep } from './timeline';

/** One product of a sum, in whole units of the layer before, of weights, and of the layer itself. */
export interface Product {
	/** The map that is read. */
	readonly channel: number;
	/** The place in the kernel, or in the map for a dense layer. */
	readonly row: number;
	readonly column: number;
	/** The cell that is read; null in the padding. */
	readonly source: MapCell | null;
	readonly x: number;
	readonly w: number;
	readonly product: number;
}

/** A number of a layer that adds up products: a convolution's, or a dense layer's. */
export interface Sum {
	readonly products: readonly Product[];
	readonly bias: number;
	/** How many terms are added so far; the bias is the last. */
	readonly done: number;
	/** What they come to. */
	readonly sum: number;
}

function convolutionSum({ taps, bias, done, sum }: Conv2dStep<number>): Sum {
	const products = taps.map(({ channel, offset: [row, column], source, x, w, product }) => ({
		...{ channel, row, column, x, w, product },
		source: source && ([channel, ...source] as const)
	}));
	return { products, bias: bias ?? 0, done, sum };
}

function denseSum({ terms, done, sum }: SumStep<number>, before: DigitLayer): Sum {
	const plane = before.height * before.width;
	const products = terms.slice(0, -1).map(({ reads, product }, place): Product => {
		const channel = Math.floor(place / plane);
		const row = Math.floor((place % plane) / before.width);
		const column = place % before.width;
		const [x, w] = reads.map(({ value }) => value);
		return { channel, row, column, source: [channel, row, column], x, w, product };
	});
	return { products, bias: terms[terms.length - 1].product, done, sum };
}

/** What a step adds up; null if it adds up nothing. */
export function sumOf({ layer, operation }: DigitStep): Sum | null {
	if (operation.kind === 'conv2d') return convolutionSum(operation.step);
	if (operation.kind === 'linear') return denseSum(operation.step, layerBefore(layer));
	return null;
}

/** The terms of a sum by the map that they read, with what each map's come to so far. */
export function byMap({ products, done }: Sum): readonly MapShare[] {
	const maps = [...new Set(products.map(({ channel }) => channel))];
	return maps.map((channel) => {
		const first = products.findIndex((product) => product.channel === channel);
		const own = products.filter((product) => product.channel === channel);
		const added = Math.min(Math.max(done - first, 0), own.length);
		const sum = own.slice(0, added).reduce((total, { product }) => total + product, 0);
		return { channel, first, products: own, added, sum };
	});
}

/** The part that one map has in a sum. */
export interface MapShare {
	readonly channel: number;
	/** The index of its first term in the whole sum. */
	readonly first: number;
	readonly products: readonly Product[];
	/** How many of them are added so far, and what those come to. */
	readonly added: number;
	readonly sum: number;
}

/** The cells of the layer before that a step reads, by their places among its numbers. */
export function placesRead(step: DigitStep): ReadonlySet<number> {
	const before = layerBefore(step.layer);
	const { operation } = step;
	switch (operation.kind) {
		case 'conv2d':
		case 'linear': {
			const sources = sumOf(step)?.products.map(({ source }) => source) ?? [];
			return new Set(sources.flatMap((source) => (source ? [placeIn(before, source)] : [])));
		}
		case 'maxPool2d':
			return new Set(
				operation.step.readings.flatMap(({ read }) => {
					if (!read) return [];
					const [channel, row, column] = read.index.slice(1);
					return [placeIn(before, [channel, row, column])];
				})
			);
		case 'relu':
			return new Set([placeIn(before, step.cell)]);
		case 'softmax':
			return new Set(Array.from({ length: sizeOf(before) }, (_, place) => place));
	}
}
