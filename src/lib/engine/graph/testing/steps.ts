import { expect } from 'vitest';
import { offset, type Arithmetic, type NetworkGradients, type NetworkRun } from '../../index';
import type { NetworkGrain, NetworkStep, OperationStep, Tensor, Timeline } from '../../index';

/** The cells that a step of an operation has finished or is at, and what it has put there. */
function writtenBy<T>(operation: OperationStep<T>): readonly (readonly [readonly number[], T])[] {
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
			return operation.step.value === null
				? []
				: [[operation.step.cell.index, operation.step.value]];
		case 'activation':
		case 'prelu':
		case 'dropout':
		case 'result':
			return [[operation.step.cell, operation.step.value]];
		case 'activationGradient':
		case 'preluGradient':
			return [[operation.step.cell, operation.step.product]];
		case 'loss':
			return operation.step.value === null ? [] : [[[], operation.step.value]];
		case 'lossGradient': {
			const { cells, gradients } = operation.step;
			return cells.map((cell, index) => [cell, gradients[index]] as const);
		}
		default:
			return [];
	}
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
 * Asserts that every step of the grain of cells shows the value that the operation made there, and
 * returns how many values were compared.
 */
export function expectLastSteps<T>(
	timeline: Timeline<NetworkGrain, NetworkStep<T>>,
	run: NetworkRun<T>,
	gradients: NetworkGradients<T>,
	arithmetic: Arithmetic<T>
): number {
	const { trace } = timeline[2];
	let compared = 0;
	for (let index = 0; index < trace.length; index++) {
		const step = trace.at(index);
		const made = tensorOf(step, run, gradients);
		expect(made, `${step.pass} ${step.node}`).toBeDefined();
		if (!made) continue;
		for (const [cell, value] of writtenBy(step.operation)) {
			const expected = made.data[offset(made.shape, cell)];
			const context = `${step.pass} ${step.node} ${step.target.kind} at ${cell.join(', ')}`;
			expect(arithmetic.equals(value, expected), context).toBe(true);
			compared++;
		}
	}
	return compared;
}
