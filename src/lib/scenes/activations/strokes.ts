import type { FunctionId } from './functions';

/** How a function's line is drawn: hue and dashes tell it from the others, each by itself. */
export interface Stroke {
	readonly color: string;
	readonly dash: string | undefined;
}

const strokes: Readonly<Record<FunctionId, Stroke>> = {
	sigmoid: { color: 'light-dark(#7a3fb8, #c9a2ff)', dash: '9 3' },
	tanh: { color: 'light-dark(#00768a, #4fd1e3)', dash: '3 3' },
	relu: { color: 'light-dark(#14713d, #6fd39b)', dash: undefined },
	leakyRelu: { color: 'light-dark(#7d6200, #e6c84f)', dash: '12 3 2 3' },
	prelu: { color: 'light-dark(#ad4f08, #ffab5e)', dash: '6 3' },
	elu: { color: 'light-dark(#ad1a78, #ff8ad0)', dash: '2 2' },
	gelu: { color: 'light-dark(#b3261e, #ff9c94)', dash: '14 4' },
	silu: { color: 'light-dark(#2f49b8, #9fb0ff)', dash: '8 2 2 2 2 2' }
};

/** The line of a function. */
export function strokeOf(id: FunctionId): Stroke {
	return strokes[id];
}
