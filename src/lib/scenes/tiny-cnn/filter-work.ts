import type { Mixed } from '$lib/engine';
import type { TinyOperation } from './timeline';
import type { LineWork, Places, Reading, SumTerm } from './work-types';

/** A sum with its terms, of which so many are added. */
function added(
	place: number,
	terms: readonly SumTerm[],
	reads: readonly Reading[],
	{ done, sum }: { readonly done: number; readonly sum: Mixed }
): LineWork {
	const line = { kind: 'sum', terms, done, sum } as const;
	return { place, reads, line, done, count: terms.length, value: sum };
}

/** How a cell of the convolution, or of one of its gradients, is added up; null for other operations. */
export function filterWork(operation: TinyOperation, places: Places): LineWork | null {
	const { read, madeAt, named } = places;
	switch (operation.kind) {
		case 'conv2d': {
			const { output, taps, bias } = operation.step;
			const [x, weight, offset] = [named('x'), named('weight'), named('bias')];
			const [, filter] = output;
			const terms = taps.map(({ x, w }): SumTerm => ({ x, w }));
			const reads = taps.flatMap(({ channel, source, kernel }, term) => [
				...(source ? [read(x.figure, [0, channel, ...source], term, x.as)] : []),
				read(weight.figure, [filter, channel, ...kernel], term, weight.as)
			]);
			if (bias === null) return added(madeAt(output), terms, reads, operation.step);
			const last = read(offset.figure, [filter], taps.length, offset.as);
			return added(
				madeAt(output),
				[...terms, { x: null, w: bias }],
				[...reads, last],
				operation.step
			);
		}
		case 'conv2dInput': {
			const { cell, taps } = operation.step;
			const [above, weight] = [named('gradOutput'), named('weight')];
			const terms = taps.map(({ gradient, w }): SumTerm => ({ x: gradient, w }));
			const reads = taps.flatMap(({ oc, source, kernel }, term) => [
				...(source ? [read(above.figure, [0, oc, ...source], term, above.as)] : []),
				read(weight.figure, [oc, 0, ...kernel], term, weight.as)
			]);
			return added(madeAt(cell), terms, reads, operation.step);
		}
		case 'conv2dWeight': {
			const { weight, taps } = operation.step;
			const [x, above] = [named('x'), named('gradOutput')];
			const terms = taps.map(({ x, gradient }): SumTerm => ({ x, w: gradient }));
			const reads = taps.flatMap(({ output, channel, source }, term) => [
				...(source ? [read(x.figure, [0, channel, ...source], term, x.as)] : []),
				read(above.figure, output, term, above.as)
			]);
			return added(madeAt(weight), terms, reads, operation.step);
		}
		case 'channelSum': {
			const { channel, terms } = operation.step;
			const above = named('gradOutput');
			const reads = terms.map(({ output }, term) => read(above.figure, output, term, above.as));
			const sums = terms.map(({ gradient }): SumTerm => ({ x: null, w: gradient }));
			return added(madeAt([channel]), sums, reads, operation.step);
		}
		default:
			return null;
	}
}
