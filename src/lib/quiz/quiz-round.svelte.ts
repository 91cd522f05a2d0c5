import type { Response } from './answers';
import { questionSeed } from './ask';
import { hintsOf } from './hints/hints-of';
import { mark } from './marking';
import type { Verdict } from './marking';
import type { MisconceptionName } from './misconceptions/catalogue';
import type { Hint, Question, QuestionTemplate } from './question';
import { seededRandom } from './random';

/** How a question came to its end: right at once and without help, right in the end, or told. */
export type Outcome = 'firstTry' | 'later' | 'told';

/** What there is to remember of a question that has come to its end. */
export interface QuestionResult<Template extends QuestionTemplate = QuestionTemplate> {
	readonly template: Template;
	/** The seed that its numbers were drawn from. */
	readonly seed: number;
	readonly outcome: Outcome;
	/** The misconceptions behind its wrong answers, in their order. */
	readonly misconceptions: readonly MisconceptionName[];
}

/** Questions with one seed, one after another: each is tried until it is right or given up. */
export class QuizRound<Template extends QuestionTemplate = QuestionTemplate> {
	readonly #templates: () => readonly Template[];
	readonly #onresult: (result: QuestionResult<Template>) => void;
	#seed = $state(0);
	#place = $state(0);
	#results = $state.raw<readonly QuestionResult<Template>[]>([]);
	#verdict = $state.raw<Verdict | null>(null);
	#isTried = $state(false);
	#hintCount = $state(0);
	#misconceptions: readonly MisconceptionName[] = [];

	/** What the question is drawn from; null after the last. */
	readonly template: Template | null = $derived.by(() => this.#templates().at(this.#place) ?? null);
	/** The question that is asked; null after the last. */
	readonly question: Question | null = $derived.by(
		() => this.template?.generate(seededRandom(questionSeed(this.#seed, this.#place))) ?? null
	);
	/** The hints that were asked for so far. */
	readonly hints: readonly Hint[] = $derived.by(() =>
		this.question ? hintsOf(this.question).slice(0, this.#hintCount) : []
	);
	/** Whether there is another hint to ask for; the last is the worked solution. */
	readonly hasHint: boolean = $derived.by(
		() => this.question !== null && this.#hintCount < hintsOf(this.question).length
	);
	readonly length: number = $derived.by(() => this.#templates().length);

	/** `onresult` is told of every question that comes to its end. */
	constructor(
		templates: () => readonly Template[],
		seed: number,
		onresult: (result: QuestionResult<Template>) => void = () => {}
	) {
		this.#templates = templates;
		this.#seed = seed;
		this.#onresult = onresult;
	}

	/** What the numbers of all its questions are drawn from. */
	get seed(): number {
		return this.#seed;
	}

	/** The index of the question; `length` after the last. */
	get place(): number {
		return this.#place;
	}

	/** What was said to the last response; null before the first, and once the answer is told. */
	get verdict(): Verdict | null {
		return this.#verdict;
	}

	/** The questions that have come to their end so far, in their order. */
	get results(): readonly QuestionResult<Template>[] {
		return this.#results;
	}

	/** How the questions so far came to their end, the current one included once it has. */
	get outcomes(): readonly Outcome[] {
		return this.#results.map(({ outcome }) => outcome);
	}

	/** Whether the question was answered wrongly. */
	get isTried(): boolean {
		return this.#isTried;
	}

	/** How the current question came to its end; null while it is open. */
	get outcome(): Outcome | null {
		return this.#results.at(this.#place)?.outcome ?? null;
	}

	/** Whether this is the last question. */
	get isLast(): boolean {
		return this.#place === this.length - 1;
	}

	/** How many questions were right at the first try. */
	get score(): number {
		return this.outcomes.filter((outcome) => outcome === 'firstTry').length;
	}

	/** Marks a response to the open question. What cannot be read does not count as a try. */
	answer(response: Response): void {
		if (!this.question || this.outcome) return;
		const verdict = mark(this.question, response);
		this.#verdict = verdict;
		if (verdict.kind === 'mistake') {
			this.#misconceptions = [...this.#misconceptions, verdict.mistake.misconception];
		}
		if (verdict.kind === 'right') {
			this.#end(this.#isTried || this.#hintCount > 0 ? 'later' : 'firstTry');
		} else if (verdict.kind !== 'unreadable') this.#isTried = true;
	}

	/** Shows the next hint to the open question, if there is one. */
	hint(): void {
		if (!this.outcome && this.hasHint) this.#hintCount += 1;
	}

	/** Gives the open question up. */
	tell(): void {
		if (!this.question || this.outcome) return;
		this.#verdict = null;
		this.#end('told');
	}

	/** Goes on from a question that has come to its end. */
	next(): void {
		if (this.outcome) this.#open(this.#place + 1);
	}

	/** Starts over with another seed, and so with other numbers. */
	restart(seed: number): void {
		this.#seed = seed;
		this.#results = [];
		this.#open(0);
	}

	#open(place: number): void {
		this.#place = place;
		this.#verdict = null;
		this.#isTried = false;
		this.#hintCount = 0;
		this.#misconceptions = [];
	}

	#end(outcome: Outcome): void {
		const template = this.#templates()[this.#place];
		const seed = questionSeed(this.#seed, this.#place);
		const result = { template, seed, outcome, misconceptions: this.#misconceptions };
		this.#results = [...this.#results, result];
		this.#onresult(result);
	}
}
