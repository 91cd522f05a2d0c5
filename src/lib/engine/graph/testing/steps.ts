import { expect } from 'vitest';
import { offset, type Arithmetic, type NetworkGradients, type NetworkRun } from '../../index';
import { networkTimeline, type NetworkStep, type OperationStep, type Tensor } from '../../index';

/** A cell and what it holds. */
type Cell<T> = readonly [index: readonly number[], value: T];

/** The cells that a step of an operation has finished, and what it has put there. */
function writtenBy<T>(
	operation: OperationStep<T>,
	{ shape }: Tensor<T>,
	arithmetic: Arithmetic<T>
): readonly Cell<T>[] {
	const inDoubles = (cells: readonly Cell<number>[]) =>
		cells.map(([index, value]): Cell<T> => [index, arithmetic.from(value)]);
	const zipped = <U>(cells: readonly (readonly number[])[], values: readonly U[]) =>
		values.map((value, place): Cell<U> => [cells[place], value]);
	switch (operation.kind) {
		case 'conv2d':
		case 'convTranspose2d':
			return [[operation.step.output, operation.step.sum]];
		case 'conv2dInput':
		case 'convTranspose2dGradient':
			return [[operation.step.cell, operation.step.sum]];
		case 'conv2dWeight':
			return [[operation.step.weight, operation.step.sum]];
		case 'channelSum':
			return [[[operation.step.channel], operation.step.sum]];
		case 'sum':
			return [[operation.step.cell.index, operation.step.value]];
		case 'maximum':
			return zipped([operation.step.cell.index], [operation.step.value].filter(isKnown));
		case 'activation':
		case 'prelu':
		case 'dropout':
			return [[operation.step.cell, operation.step.value]];
		case 'activationGradient':
		case 'preluGradient':
			return [[operation.step.cell, operation.step.product]];
		case 'normalization': {
			const { phase, cell, outputs } = operation.step;
			return phase === 'affine' ? inDoubles([[cell, outputs[outputs.length - 1]]]) : [];
		}
		case 'normalizationGradient': {
			const { cell, inputs } = operation.step;
			return inDoubles(inputs.length > 0 ? [[cell, inputs[inputs.length - 1]]] : []);
		}
		case 'softmax':
			return inDoubles(zipped(operation.step.cells, operation.step.outputs));
		case 'softmaxGradient':
			return inDoubles(zipped(operation.step.cells, operation.step.gradients));
		case 'loss':
			return lossCells(operation.step, shape);
		case 'doubleLoss':
			return inDoubles(lossCells(operation.step, shape));
		case 'lossGradient':
			return zipped(operation.step.cells, operation.step.gradients);
		case 'doubleLossGradient':
			return inDoubles(zipped(operation.step.cells, operation.step.gradients));
	}
}

const isKnown = <T>(value: T | null): value is T => value !== null;

/** The loss of an element if they are kept, or the reduced loss once it is known. */
function lossCells<T>(
	step: {
		readonly index: readonly number[];
		readonly losses: readonly T[];
		readonly value: T | null;
	},
	shape: readonly number[]
): readonly Cell<T>[] {
	if (shape.length > 0) return [[step.index, step.losses[step.losses.length - 1]]];
	return step.value === null ? [] : [[[], step.value]];
}

/** The tensor that a step is about. */
function tensorOf<T>(
	{ node, pass, target }: NetworkStep<T>,
	run: NetworkRun<T>,
	gradients: NetworkGradients<T>
): Tensor<T> | undefined {
	switch (target.kind) {
		case 'output':
			expect(pass).toBe('forward');
			return run.outputs[node];
		case 'gradient':
			return gradients.nodes[node];
		case 'parameter':
			return gradients.parameters[`${node}.${target.name}`];
		case 'input': {
			const read = run.network.nodes.find(({ name }) => name === node)?.inputs[target.index];
			const shares = gradients.shares[read ?? ''] ?? [];
			return shares.find(({ from }) => from?.node === node && from.input === target.index)
				?.gradient;
		}
	}
}

/**
 * Asserts that every cell that the steps of a run have made holds what the operation made there, and
 * that every tensor is made; exactly in exact arithmetic, to 10⁻¹² in doubles. Returns how many cells
 * were compared.
 */
export function expectStepsOfRun<T>(
	run: NetworkRun<T>,
	gradients: NetworkGradients<T>,
	arithmetic: Arithmetic<T>
): number {
	const { trace } = networkTimeline(run, gradients, arithmetic)[2];
	const made = new Map<Tensor<T>, Set<number>>();
	const isEqual = (a: T, b: T) => {
		if (!arithmetic.ofDouble) return arithmetic.equals(a, b);
		const [value, expected] = [a, b].map(arithmetic.toNumber);
		return Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));
	};
	for (let index = 0; index < trace.length; index++) {
		const step = trace.at(index);
		const context = `${step.pass} ${step.node} ${step.target.kind}`;
		const tensor = tensorOf(step, run, gradients);
		if (!tensor) expect.fail(`${context}: there is no such tensor`);
		const places = made.get(tensor) ?? new Set();
		made.set(tensor, places);
		for (const [cell, value] of writtenBy(step.operation, tensor, arithmetic)) {
			const place = offset(tensor.shape, cell);
			places.add(place);
			expect(isEqual(value, tensor.data[place]), `${context} at ${cell.join(', ')}`).toBe(true);
		}
	}
	for (const [{ data }, places] of made) expect(places.size).toBe(data.length);
	return [...made.values()].reduce((sum, places) => sum + places.size, 0);
}
