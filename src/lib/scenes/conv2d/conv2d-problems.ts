import type { Messages } from '$messages';
import { tellCellsProblem } from '../typed-cells';
import type { CellsProblem } from '../typed-cells';

/** What can be wrong with numbers or pictures that a reader gives the scene. */
export type Conv2dProblem = CellsProblem | { readonly file: string };

/** What was wrong, in the reader's language. */
export function tellConv2dProblem(problem: Conv2dProblem, messages: Messages): string {
	if (typeof problem === 'object' && 'file' in problem)
		return messages.inputs.notAnImage(problem.file);
	return tellCellsProblem(problem, messages);
}
