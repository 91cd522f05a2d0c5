import { EngineError } from '../errors';
import type { NetworkNode } from './network';

/** The result of `run`; an EngineError that it throws names the node and its layer besides. */
export function atNode<Result>({ name, layer }: NetworkNode, run: () => Result): Result {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		const reason = error.message.slice(error.op.length + 2);
		const values = { ...error.values, node: name, layer: layer.type };
		throw new EngineError(`${name} (${error.op})`, error.code, values, reason);
	}
}
