import { questionSeed } from './ask';
import { mark } from './marking';
import type { Response, Verdict } from './marking';
import type { Question, QuestionTemplate } from './question';
import { seededRandom } from './random';

/** How a question came to its end: right at once, right in the end, or told. */
export type Outcome = 'firstTry' | 'later' | 'told';

/** Questions with one seed, one after another: each is tried until it is right or given up. */
export class QuizRound {
	readonly #templates: () => readonly QuestionTemplate[];
	#seed = $state(0);
	#place = $state(0);
	#outcomes = $state.raw<readonly Outcome[]>([]);
	#verdict = $state.raw<Verdict | null>(null);
	#isTried = $state(false);

	/** The question that is asked; null after the last. */
	readonly question: Question | null = $derived.by(() => {
		const template = this.#templates().at(this.#place);
		return template?.generate(seededRandom(questionSeed(this.#seed, this.#place))) ?? null;
	});
	readonly length: number = $derived.by(() => this.#templates().length);

	constructor(templates: () => readonly QuestionTemplate[], seed: number) {
		this.#templates = templates;
		this.#seed = seed;
	}

	/** The index of the question; `length` after the last. */
	get place(): number {
		return this.#place;
	}

	/** What was said to the last response; null before the first, and once the answer is told. */
	get verdict(): Verdict | null {
		return this.#verdict;
	}

	/** How the questions so far came to their end, the current one included once it has. */
	get outcomes(): readonly Outcome[] {
		return this.#outcomes;
	}

	/** Whether the question was answered wrongly. */
	get isTried(): boolean {
		return this.#isTried;
	}

	/** How the current question came to its end; null while it is open. */
	get outcome(): Outcome | null {
		return this.#outcomes.at(this.#place) ?? null;
	}

	/** Whether this is the last question. */
	get isLast(): boolean {
		return this.#place === this.length - 1;
	}

	/** How many questions were right at the first try. */
	get score(): number {
		return this.#outcomes.filter((outcome) => outcome === 'firstTry').length;
	}

	/** Marks a response to the open question. What cannot be read does not count as a try. */
	answer(response: Response): void {
		if (!this.question || this.outcome) return;
		this.#verdict = mark(this.question, response);
		if (this.#verdict.kind === 'right') this.#end(this.#isTried ? 'later' : 'firstTry');
		else if (this.#verdict.kind !== 'unreadable') this.#isTried = true;
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
		this.#outcomes = [];
		this.#open(0);
	}

	#open(place: number): void {
		this.#place = place;
		this.#verdict = null;
		this.#isTried = false;
	}

	#end(outcome: Outcome): void {
		this.#outcomes = [...this.#outcomes, outcome];
	}
}
