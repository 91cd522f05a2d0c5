import { summary, uniformTimeline } from '$lib/engine';
import type { NetworkCounts, SummaryRow, Timeline } from '$lib/engine';
import { denseNetwork, networkOf } from './networks';
import type { SizedNetwork } from './networks';
import type { CostParameters } from './parameters';

/** What layers cost together. */
export type Cost = Pick<NetworkCounts, 'trainable' | 'multiplyAdds'>;

/** A layer, and what all layers up to it cost. */
export interface CostStep {
	/** The place of the layer among those shown. */
	readonly index: number;
	readonly row: SummaryRow;
	readonly soFar: Cost;
}

/** A network as it is told in the comparison. */
export interface Contender {
	/** Layers that have weights. */
	readonly weighted: number;
	readonly cost: Cost;
}

/** A network with the costs of its layers, beside a dense one for the same pictures. */
export interface CostRun {
	readonly sized: SizedNetwork;
	readonly rows: readonly SummaryRow[];
	readonly own: Contender;
	readonly dense: Contender & { readonly widths: readonly number[] };
	readonly timeline: Timeline<'layer', CostStep>;
}

/** Of longer networks only layers that have parameters or change the shape are shown. */
const MOST_ROWS = 16;

const isSameShape = ({ inputShapes, outputShape }: SummaryRow) =>
	inputShapes.length > 0 && inputShapes[0].join() === outputShape.join();

function contender({ network, inputShape }: SizedNetwork) {
	const { rows, totals } = summary(network, inputShape);
	const weighted = rows.filter(({ trainable }) => trainable > 0).length;
	return { rows, weighted, cost: totals };
}

/** Counts the layers of the network and of its dense rival. */
export function runCosts({ network, extra, hidden }: CostParameters): CostRun {
	const sized = networkOf(network, extra);
	const { rows: all, ...own } = contender(sized);
	const isLong = all.length > MOST_ROWS + 2 * extra;
	const rows = isLong ? all.filter((row) => row.trainable > 0 || !isSameShape(row)) : all;
	const answers = all[all.length - 1].outputShape[1];
	const { rows: denseRows, ...dense } = contender(
		denseNetwork(sized.inputShape, Number(hidden), answers)
	);
	const widths = denseRows
		.filter(({ type }) => type === 'flatten' || type === 'linear')
		.map(({ outputShape }) => outputShape[1]);
	const stepAt = (index: number): CostStep => {
		const until = rows.slice(0, index + 1);
		const total = (count: keyof Cost) => until.reduce((sum, row) => sum + row[count], 0);
		const soFar = { trainable: total('trainable'), multiplyAdds: total('multiplyAdds') };
		return { index, row: rows[index], soFar };
	};
	return {
		...{ sized, rows, own, dense: { ...dense, widths } },
		timeline: uniformTimeline(rows.length, [{ id: 'layer', momentsPerStep: 1 }], stepAt)
	};
}
