import { ExpressionError, parseExpression, rational, tensor } from '$lib/engine';
import type { ExpressionGrain, ExpressionStep, Rational } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import { computationGraphWords } from '$messages/computation-graph';
import type { Messages } from '$messages';
import { typedInList } from '../losses/typed-number';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { print } from '../print';
import { computationGraphScene } from './computation-graph-scene';
import { expressionProblem, reach } from './parameters';
import type { GraphParameters } from './parameters';
import { presetIds, presets } from './presets';
import type { PresetId } from './presets';
import type { GraphRun } from './run';
import { tellExpressionError } from './words';

/** The parts of the formula that can be pointed at. */
export type GraphTerm = 'result' | 'operands' | 'gradient' | 'local' | 'upstream';

/** What an input begins with that has not been there before. */
const firstValues = ['2', '-1', '3', '1/2'];

/** The scene of a computation as it is open on a page, and what the reader points at in it. */
export class GraphModel {
	readonly scene: OpenScene<GraphParameters, GraphRun, ExpressionStep, ExpressionGrain>;
	readonly pointing: Pointing<'nodes', GraphTerm>;
	/** What was wrong with the number given last; null for nothing. */
	complaint = $state.raw<string | null>(null);
	/** What is being typed and cannot be computed; null if the expression is that of the graph. */
	#draft = $state.raw<ExpressionError | null>(null);
	/** Numbers of inputs that may come back while an expression is typed. */
	#known: Readonly<Record<string, Rational>> = {};

	/** The node whose arithmetic is open: the pinned one, else that of the step. */
	readonly opened: number = $derived.by(
		() => this.pointing.pinned?.cell.column ?? this.scene.player.step.node
	);
	/** The term of the formula that is lit. */
	readonly term: GraphTerm | null = $derived.by(() => {
		const { place } = this.pointing;
		return place?.figure === 'formula' ? place.term : null;
	});
	/** The nodes that light up with what is pointed at. */
	readonly lit: readonly number[] = $derived.by(() => {
		const { place } = this.pointing;
		if (place && isCellPlace<'nodes'>(place)) return [place.cell.column];
		return this.term === null ? [] : this.#nodesOf(this.term);
	});
	/** The example whose computation this is, whatever its numbers; null for the reader's own. */
	readonly preset: PresetId | null = $derived.by(
		() =>
			presetIds.find((id) => presets[id].expression === this.scene.parameters.expression) ?? null
	);

	constructor(initial: string) {
		this.scene = new OpenScene(computationGraphScene, initial);
		this.pointing = new Pointing(this.scene, () => ({
			nodes: [1, 1, this.scene.run.graph.nodes.length]
		}));
	}

	get problem(): ExpressionError | null {
		return this.#draft;
	}

	/** The text in the field: what is being typed, else the expression of the graph. */
	get text(): string {
		return this.#draft?.text ?? this.scene.parameters.expression;
	}

	/** Takes an expression if it can be computed; else the graph stays, and the problem is kept. */
	type(text: string): void {
		const { graph, names, parameters } = this.scene.run;
		const now = graph.inputs.map((place, index) => [names[place], parameters.values.data[index]]);
		this.#known = { ...this.#known, ...Object.fromEntries(now) };
		const unreadable = expressionProblem(text);
		const values = unreadable ? [] : this.#valuesFor(text);
		this.#draft = unreadable ?? expressionProblem(text, values);
		if (this.#draft) return;
		this.scene.update({ expression: text, values: tensor([values.length], values) });
	}

	/** Opens an example with its own numbers, where its way begins. */
	choose(id: PresetId): void {
		this.dismiss();
		this.pointing.unpin();
		this.scene.update({ ...presets[id] });
		this.scene.player.first();
	}

	/** Writes the number of an input, if the loss can be computed with it. */
	write(index: number, text: string, messages: Messages): void {
		const { values, expression } = this.scene.parameters;
		const words = computationGraphWords[messages.language];
		const bounds = words.outside(print(rational.from(-reach)), print(rational.from(reach)));
		const typed = typedInList(values, index, text, reach, messages, bounds);
		if ('complaint' in typed) {
			this.complaint = typed.complaint;
			return;
		}
		const problem = expressionProblem(expression, typed.table.data);
		this.complaint = problem && `${tellExpressionError(problem, words)} ${words.keptValue}`;
		if (!problem) this.scene.update({ values: typed.table });
	}

	/** Opens a node and keeps it open; the same again follows the step. */
	open(place: number): void {
		this.pointing.pick('nodes')({ row: 0, column: place });
	}

	dismiss(): void {
		this.#draft = null;
		this.complaint = null;
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { expressionPrograms } = await import('$lib/export/programs/computation-graph');
		return expressionPrograms(run);
	}

	#valuesFor(text: string): readonly Rational[] {
		const graph = parseExpression(text);
		return graph.inputs.map((place, index) => {
			const node = graph.nodes[place];
			const fresh = firstValues[index % firstValues.length];
			const isKnown = node.kind === 'input' && Object.hasOwn(this.#known, node.name);
			return isKnown ? this.#known[node.name] : rational.from(fresh);
		});
	}

	#nodesOf(term: GraphTerm): readonly number[] {
		const { step } = this.scene.player;
		const node = this.scene.run.graph.nodes[step.node];
		const operands = node.kind === 'operation' ? node.operands : [];
		switch (term) {
			case 'result':
			case 'upstream':
				return [step.node];
			case 'operands':
				return operands;
			case 'gradient':
				return step.edge ? [step.edge.to] : [];
			case 'local':
				return step.edge ? [step.edge.from, step.edge.to] : [];
		}
	}
}
