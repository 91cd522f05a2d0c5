import type { GraphRun } from '$lib/scenes/computation-graph/run';
import { expressionPytorch, nameOf } from '../expression-pytorch';
import { expressionNumpy } from '../numpy/expression-numpy';
import { checked, single } from './programs';

/** Programs of an expression, which compute it and the gradients of its inputs. */
export function expressionPrograms({ parameters, graph, names, values, gradients }: GraphRun) {
	const call = [graph, parameters.values.data] as const;
	const loss = nameOf(graph.outputName);
	return checked({ pytorch: expressionPytorch(...call), numpy: expressionNumpy(...call) }, [
		{ pytorch: loss, numpy: loss, value: single(values[graph.output]) },
		...graph.inputs.flatMap((place) => {
			const gradient = gradients[place];
			const name = nameOf(names[place]);
			if (gradient === null) return [];
			return [{ pytorch: `${name}.grad`, numpy: `grad_${name}`, value: single(gradient) }];
		})
	]);
}
