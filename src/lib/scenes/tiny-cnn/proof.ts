import { maxPool2d, mixed, rational } from '$lib/engine';
import type { Mixed, NetworkRun, Rational } from '$lib/engine';
import { learnedKeys, learnedOf } from './parameters';
import type { Learned } from './parameters';
import { lossOf, passOf } from './run';
import type { TinyPasses } from './run';

/** A cell that behaves in another way within the nudge: ReLU opens or closes, or another cell wins. */
export type Switch =
	| { readonly figure: 'conv'; readonly place: number; readonly from: Mixed; readonly to: Mixed }
	| { readonly figure: 'pool'; readonly place: number };

/** A learned number nudged both ways: what that does to the loss, beside its gradient. */
export interface TinyProof {
	readonly name: Learned;
	readonly place: number;
	readonly epsilon: Rational;
	/** Its gradient by the way back. */
	readonly gradient: Mixed;
	/** The loss as it is, and with ε added and taken away. */
	readonly here: Mixed;
	readonly up: Mixed;
	readonly down: Mixed;
	/** (L(w + ε) − L(w)) / ε. */
	readonly oneSided: Mixed;
	/** (L(w + ε) − L(w − ε)) / 2ε. */
	readonly central: Mixed;
	/** How far the central quotient is from the gradient. */
	readonly error: Mixed;
	/** Whether both are known exactly and the same fraction. */
	readonly areEqual: boolean;
	/** What switches within the nudge; only then can exact numbers differ. */
	readonly switches: readonly Switch[];
}

/** The steps of ε that are compared with each other. */
export const epsilons = [
	'1',
	'1/2',
	'1/4',
	'1/8',
	'1/16',
	'1/32',
	'1/64',
	'1/128',
	'1/256',
	'1/512',
	'1/1024'
];

/** What switches between two passes. */
function switchesBetween(a: NetworkRun<Mixed>, b: NetworkRun<Mixed>): readonly Switch[] {
	const isOpen = (value: Mixed) => mixed.compare(value, mixed.zero) > 0;
	const winners = ({ outputs }: NetworkRun<Mixed>) =>
		maxPool2d(outputs.relu, { kernelSize: 2 }, mixed).indices.data;
	const relus = a.outputs.conv.data.flatMap((from, place): Switch[] => {
		const to = b.outputs.conv.data[place];
		return isOpen(from) === isOpen(to) ? [] : [{ figure: 'conv', place, from, to }];
	});
	const [before, after] = [winners(a), winners(b)];
	const pools = before.flatMap((winner, place): Switch[] =>
		winner === after[place] ? [] : [{ figure: 'pool', place }]
	);
	return [...relus, ...pools];
}

/**
 * Nudges the number at a place of a learned tensor by ±ε, runs the whole network with each, and compares
 * the central quotient with the gradient. Without a switch the squared error is quadratic in one number, and
 * both are the same fraction.
 */
export function proveTiny(
	{ parameters, first, gradients }: TinyPasses,
	name: Learned,
	at: number,
	epsilon: Rational
): TinyProof {
	const old = parameters[name];
	const place = Math.min(at, old.data.length - 1);
	const pass = (by: Rational) => {
		const data = old.data.with(place, rational.add(old.data[place], by));
		return passOf(parameters, learnedOf({ ...parameters, [name]: { ...old, data } }));
	};
	const [above, below] = [pass(epsilon), pass(epsilon.neg())];
	const [here, up, down] = [first, above, below].map(lossOf);
	const gradient = gradients.parameters[learnedKeys[name]].data[place];
	const central = mixed.div(mixed.sub(up, down), rational.add(epsilon, epsilon));
	const difference = mixed.sub(central, gradient);
	const isNegative = mixed.compare(difference, mixed.zero) < 0;
	const switches = [...switchesBetween(first, above), ...switchesBetween(first, below)];
	const known = switches.map(({ figure, place }) => `${figure}/${place}`);
	return {
		...{ name, place, epsilon, gradient, here, up, down, central },
		oneSided: mixed.div(mixed.sub(up, here), epsilon),
		error: isNegative ? mixed.sub(mixed.zero, difference) : difference,
		areEqual: typeof difference !== 'number' && mixed.equals(difference, mixed.zero),
		switches: switches.filter(
			({ figure, place }, index) => known.indexOf(`${figure}/${place}`) === index
		)
	};
}
