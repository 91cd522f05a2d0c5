import { EngineError } from '../errors';
import { inputCountOf } from './input-counts';
import type { Layer } from './layers';

/** A place in a network: a layer, and the nodes whose tensors it reads, in the order of its arguments. */
export interface NetworkNode {
	/** Its name, which no other node has: `layer1.0.conv1`. */
	readonly name: string;
	readonly layer: Layer;
	/** Names of earlier nodes. */
	readonly inputs: readonly string[];
}

/** A directed graph without cycles, whose nodes come after all that they read (topological order). */
export interface Network {
	readonly nodes: readonly NetworkNode[];
}

const refuse = (
	code: 'repeatedName' | 'cycle' | 'notInOrder' | 'wrongInputCount' | 'unknownName' | 'missing',
	values: Readonly<Record<string, string | number>>,
	reason: string
) => new EngineError('network', code, values, reason);

/** A way from a node through what it reads back to itself, or null if there is none. */
function cycleThrough(start: NetworkNode, nodes: ReadonlyMap<string, NetworkNode>) {
	const seen = new Set<string>();
	const walk = (node: NetworkNode, path: readonly string[]): readonly string[] | null => {
		for (const name of node.inputs) {
			if (name === start.name) return [...path, name];
			const next = nodes.get(name);
			if (!next || seen.has(name)) continue;
			seen.add(name);
			const found = walk(next, [...path, name]);
			if (found) return found;
		}
		return null;
	};
	return walk(start, [start.name]);
}

function requireInputCount({ name, layer, inputs }: NetworkNode): void {
	const { from, to } = inputCountOf(layer.type);
	const count = inputs.length;
	if (count >= from && count <= to) return;
	const expected = from === to ? `${from}` : `${from} or more`;
	const values = { node: name, layer: layer.type, count, expected };
	const reason = `node '${name}' has ${count} inputs where ${layer.type} takes ${expected}`;
	throw refuse('wrongInputCount', values, reason);
}

/**
 * A network of these nodes. Throws an EngineError if there is none, a name is empty or used twice, a
 * node reads an unknown node, one that comes after it or one that depends on it, or has another
 * number of inputs than its layer takes.
 */
export function network(nodes: readonly NetworkNode[]): Network {
	if (nodes.length === 0) throw refuse('missing', { argument: 'nodes' }, 'there are no nodes');
	const byName = new Map<string, NetworkNode>();
	for (const node of nodes) {
		const { name } = node;
		if (name === '') throw refuse('missing', { argument: 'name' }, 'a node has no name');
		if (byName.has(name)) {
			throw refuse(
				'repeatedName',
				{ argument: 'node', value: name },
				`two nodes have the name '${name}'`
			);
		}
		byName.set(name, node);
	}
	const before = new Set<string>();
	for (const node of nodes) {
		const { name, inputs } = node;
		for (const input of inputs) {
			if (before.has(input)) continue;
			if (!byName.has(input)) {
				const allowed = [...before].join(', ');
				const values = { argument: `input of node '${name}'`, value: input, allowed };
				throw refuse('unknownName', values, `node '${name}' reads '${input}', which is no node`);
			}
			const cycle = cycleThrough(node, byName)?.join(' ← ');
			if (cycle) {
				throw refuse(
					'cycle',
					{ node: name, path: cycle },
					`node '${name}' depends on itself: ${cycle}`
				);
			}
			const reason = `node '${name}' reads '${input}', which comes after it`;
			throw refuse('notInOrder', { node: name, input }, reason);
		}
		requireInputCount(node);
		before.add(name);
	}
	return { nodes };
}

/** The names of the nodes that are given from outside, in their order. */
export function inputNames({ nodes }: Network): readonly string[] {
	return nodes.filter(({ layer }) => layer.type === 'input').map(({ name }) => name);
}

/** The names of the nodes that no other node reads, in their order: what a network hands out. */
export function outputNames({ nodes }: Network): readonly string[] {
	const read = new Set(nodes.flatMap(({ inputs }) => inputs));
	return nodes.map(({ name }) => name).filter((name) => !read.has(name));
}
