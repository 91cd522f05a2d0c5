import { EngineError, requireKnownName } from '../../errors';
import { formatShape } from '../../tensor/shape';
import { requireLength } from '../../tensor/tensor';
import type { Tensor } from '../../tensor/tensor';
import { missing } from './update';

/** Tensors by name: the parameters of a network, or the gradients of the loss by them. */
export type NamedTensors<T> = Readonly<Record<string, Tensor<T>>>;

/** The same names with other values. */
export function mapNamed<T, Result>(
	tensors: NamedTensors<T>,
	change: (tensor: Tensor<T>, name: string) => Result
): Readonly<Record<string, Result>> {
	return Object.fromEntries(
		Object.entries(tensors).map(([name, tensor]): [string, Result] => [name, change(tensor, name)])
	);
}

/**
 * Throws an EngineError unless `tensors` has a tensor of the same shape for each parameter; `kind`
 * is what the message calls such a tensor: `gradient of conv1.weight`.
 */
export function requireForEach(
	op: string,
	kind: string,
	tensors: NamedTensors<unknown>,
	parameters: NamedTensors<unknown>
): void {
	const names = Object.keys(parameters);
	for (const name of Object.keys(tensors)) requireKnownName(op, kind, name, names);
	for (const name of names) {
		const argument = `${kind} of ${name}`;
		if (!Object.hasOwn(tensors, name)) throw missing(op, argument);
		requireLength(op, name, parameters[name]);
		requireLength(op, argument, tensors[name]);
		const [shape, expected] = [tensors[name], parameters[name]].map((one) =>
			formatShape(one.shape)
		);
		if (shape === expected) continue;
		const reason = `${argument} has shape ${shape}, the parameter ${expected}`;
		throw new EngineError(op, 'wrongShape', { argument, shape, expected }, reason);
	}
}
