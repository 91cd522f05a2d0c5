import { responses } from '$lib/quiz/answers';
import { drawQuestions } from '$lib/quiz/draw-questions';
import type { DrawnQuestion } from '$lib/quiz/draw-questions';
import type { BankTemplate } from '$lib/quiz/question';
import { seededRandom, shuffled } from '$lib/quiz/random';
import type { Random } from '$lib/quiz/random';
import { wished } from '$lib/quiz/wish';
import type { Paper } from './paper';
import { hashText } from './hash-text';

/** One question of a paper, with its numbers. */
export type PaperQuestion = DrawnQuestion<BankTemplate>;

/**
 * The questions of a paper. Which questions there are depends on the paper alone, so that everybody has tasks of the
 * same kinds; unless all get the same, their numbers, options and order depend on the seat too, by which a teacher can
 * draw them again.
 */
export function drawPaper(
	bank: readonly BankTemplate[],
	paper: Paper,
	seat: string
): readonly PaperQuestion[] {
	const tasks = chooseTasks(bank, paper);
	const seed = paper.sameForAll ? paper.seed : hashText(`${paper.seed} seat ${seat}`);
	const questions = drawQuestions(tasks, seed);
	return paper.shuffled ? shuffled(seededRandom(hashText(`${seed} order`)), questions) : questions;
}

/**
 * A short text that papers with the same questions share, to notice that the course has changed since a paper was
 * drawn.
 */
export function checkOf(questions: readonly PaperQuestion[]): string {
	const said = questions.map(({ template, question }) => [
		template.lesson,
		template.id,
		question.stem.en,
		...responses(question)
	]);
	return hashText(JSON.stringify(said)).toString(36);
}

/** The seat that a text names: up to twelve digits, in any script's forms; null if it is no such number. */
export function readSeat(text: string): string | null {
	const digits = text.normalize('NFKC').trim();
	return /^\d{1,12}$/.test(digits) ? BigInt(digits).toString() : null;
}

/** Templates in the order of the bank: skills take turns, and none comes again before all that fit have come. */
function chooseTasks(bank: readonly BankTemplate[], paper: Paper): readonly BankTemplate[] {
	const random = seededRandom(paper.seed);
	const pool = shuffled(random, wished(bank, paper));
	const chosen: BankTemplate[] = [];
	while (chosen.length < paper.length && pool.length > 0) chosen.push(...inTurns(random, pool));
	return chosen.slice(0, paper.length).toSorted((a, b) => bank.indexOf(a) - bank.indexOf(b));
}

/** The templates once each: one of every skill, then another of every skill that has one, and so on. */
function inTurns(random: Random, pool: readonly BankTemplate[]): readonly BankTemplate[] {
	const skills = shuffled(random, [...new Set(pool.map(({ skill }) => skill))]);
	const queues = skills.map((skill) => pool.filter((template) => template.skill === skill));
	const longest = Math.max(...queues.map((queue) => queue.length));
	return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
		queues.flatMap((queue) => queue.at(turn) ?? [])
	);
}
