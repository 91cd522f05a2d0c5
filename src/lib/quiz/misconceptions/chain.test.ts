import { differentiateExpression, nodeNames, parseExpression, rational } from '$lib/engine';
import { describe, expect, it } from 'vitest';
import * as chain from './chain';
import type { ChainMistake } from './chain';

/** What a mistake gives for a node of an expression. */
function found(mistake: ChainMistake, text: string, name: string, ...inputs: readonly string[]) {
	const graph = parseExpression(text);
	const run = differentiateExpression(graph, inputs.map(rational.from));
	return String(mistake(run)[nodeNames(graph).indexOf(name)]);
}

describe('a mistake on the way back', () => {
	it.each([
		['gradientsMultiplied', 'L = a^2 + 3*a', 'a', ['-2'], '-12'],
		['lastPathOnly', 'L = a^2 + 3*a', 'a', ['-2'], '-4'],
		['firstPathOnly', 'L = a^2 + 3*a', 'a', ['-2'], '3'],
		['productCopies', '(x*w)^2', 'w', ['2', '3'], '12'],
		['ownFactor', '(x*w)^2', 'w', ['2', '3'], '36'],
		['factorForgotten', '(x*w)^2', 'w', ['2', '3'], '12'],
		['gateIgnored', 'relu(x*w)', 'w', ['2', '-3'], '2'],
		['gateAlwaysShut', 'relu(x*w)', 'w', ['2', '3'], '0'],
		['bothGetAll', '5*max(a, b)', 'b', ['2', '1'], '5'],
		['loserGetsAll', '5*max(a, b)', 'a', ['2', '1'], '0'],
		['alwaysHalves', '5*max(a, b)', 'a', ['2', '1'], '2.5'],
		['minusForgotten', '4*(a - b)', 'b', ['2', '1'], '4'],
		['lossForSeed', '2*x', 'x', ['3'], '12']
	] as const)('%s: %s gives %s of %j the gradient %s', (name, text, node, inputs, gradient) => {
		expect(found(chain[name], text, node, ...inputs)).toBe(gradient);
	});
});
