import { printCount } from '$lib/numbers/count';
import type { Messages } from '$messages';
import { filterWiringWords } from '$messages/filter-wiring';
import type { FilterWiringWords } from '$messages/filter-wiring';
import type { StepTable } from '../scene';
import { filtersReading } from './run';
import type { WiringRun, WiringStep } from './run';

/** The terms of the formula, in the order in which readers meet them. */
export const wiringTerms = ['kernel', 'input', 'bias', 'output'] as const;
export type WiringTerm = (typeof wiringTerms)[number];

/** What can be pointed at: a channel of the input, or a map with its filter; from 0. */
export interface WiringPlace {
	readonly column: 'input' | 'output';
	readonly index: number;
}

/** Channels that follow one another, counted from 1: `3`, `1 and 2`, `1 to 32`. */
function tellChannels(channels: readonly number[], words: FilterWiringWords): string {
	const [first, last] = [channels[0] + 1, channels[channels.length - 1] + 1];
	return first === last ? `${first}` : `${first} ${words.range(first, last)} ${last}`;
}

/** A filter in words: what it reads, what it adds up, what it costs. */
export function narrateWiring(
	{ filter, channels, weights, biases, soFar }: WiringStep,
	{ geometry, cost }: WiringRun,
	{ language }: Messages
): string {
	const words = filterWiringWords[language];
	const [filters, perFilter, kernel] = geometry.weightShape;
	const told = tellChannels(channels, words);
	return [
		words.narrate(filter + 1, filters, told, perFilter, kernel),
		words.narrateCount(
			...([printCount(weights), biases, printCount(weights + biases)] as const),
			...([printCount(soFar), printCount(cost.parameters)] as const)
		)
	].join(language === 'zh' ? '' : ' ');
}

/** All filters as a table. */
export function tabulateWiring(
	step: WiringStep,
	{ geometry, timeline }: WiringRun,
	{ language }: Messages
): StepTable {
	const words = filterWiringWords[language];
	const [, , height, width] = geometry.outputShape;
	const { trace } = timeline[0];
	return {
		caption: words.tableCaption,
		head: words.tableHead,
		rows: Array.from({ length: trace.length }, (_, index) => {
			const { filter, channels, weights, biases } = trace.at(index);
			return [
				...[`${filter + 1}`, tellChannels(channels, words), printCount(weights), `${biases}`],
				words.tableMap(filter + 1, `${height}×${width}`)
			];
		}),
		current: step.filter
	};
}

/** What a channel or a map is wired to. */
export function describeWires(
	{ column, index }: WiringPlace,
	run: WiringRun,
	words: FilterWiringWords
): string {
	if (column === 'input') return words.channel(index + 1, filtersReading(run, index).length);
	const { channels } = run.timeline[0].trace.at(index);
	return words.map(index + 1, tellChannels(channels, words), channels.length);
}

/** What a term of the formula is here. */
export function describeTerm(
	term: WiringTerm,
	{ geometry, cost }: WiringRun,
	{ aboutTerm }: FilterWiringWords
): string {
	const [filters, perFilter, kernel] = geometry.weightShape;
	switch (term) {
		case 'kernel':
			return aboutTerm.kernel(kernel);
		case 'input':
			return aboutTerm.input(perFilter, geometry.inputShape[1], geometry.groups);
		case 'bias':
			return aboutTerm.bias(cost.biases);
		case 'output':
			return aboutTerm.output(filters);
	}
}

/** What the slots of the formula show. */
export function slotsOf({ geometry, cost }: WiringRun): Record<string, string> {
	const [filters, perFilter, kernel] = geometry.weightShape;
	return {
		kernel: `${kernel}`,
		perFilter: `${perFilter}`,
		bias: cost.biases > 0 ? '1' : '0',
		filters: `${filters}`,
		parameters: printCount(cost.parameters)
	};
}
