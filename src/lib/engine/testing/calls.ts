import * as engine from '../index';
import { mapTensor, type Arithmetic, type Tensor } from '../index';
import type { Subject } from './operations';

/** The four functions that an operation may have. */
export const forms = ['', 'Backward', 'Timeline', 'BackwardTimeline'] as const;

type Form = (typeof forms)[number];

const exported = new Map<string, unknown>(Object.entries(engine));

/** Whether the operation has that function. */
export const hasForm = ({ op }: Subject<unknown>, form: Form): boolean =>
	exported.has(`${op}${form}`);

/** The result of an operation's function for the subject's arguments, in the order that all share. */
export function callForm(
	{ op, inputs, options, gradOutput, reading, target }: Subject<unknown>,
	form: Form,
	arithmetic: Arithmetic<unknown>
): unknown {
	const run = exported.get(`${op}${form}`);
	if (typeof run !== 'function') throw new TypeError(`${op}${form} is not exported`);
	const isBack = form === 'Backward' || form === 'BackwardTimeline';
	// What needs doubles has no parameter for an arithmetic, and what has no options none for those.
	const takesArithmetic =
		run.length > Object.keys(inputs).length + (options ? 1 : 0) + (isBack ? 1 : 0);
	const last = { '': null, Backward: null, Timeline: reading, BackwardTimeline: target }[form];
	return Reflect.apply(run, undefined, [
		...Object.values(inputs),
		...(options ? [options] : []),
		...(isBack ? [gradOutput] : []),
		...(takesArithmetic ? [arithmetic] : []),
		...(last ? [last] : [])
	]);
}

/** The subject with every number of its tensors made over, but for indices, which are places. */
export function madeOver(subject: Subject, make: (value: number) => unknown): Subject<unknown> {
	const inputs = Object.entries(subject.inputs).map(([name, tensor]) => {
		const isMade = tensor !== null && name !== 'indices';
		return [name, isMade ? mapTensor(tensor, make) : tensor] as const;
	});
	const gradOutput = mapTensor(subject.gradOutput, make);
	return { ...subject, inputs: Object.fromEntries<Tensor<unknown> | null>(inputs), gradOutput };
}
