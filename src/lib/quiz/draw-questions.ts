import { questionSeed } from './ask';
import type { Question, QuestionTemplate } from './question';
import { seededRandom } from './random';

/** A question with its numbers, and what they were drawn from. */
export interface DrawnQuestion<Template extends QuestionTemplate = QuestionTemplate> {
	readonly template: Template;
	/** The seed that its numbers were drawn from. */
	readonly seed: number;
	readonly question: Question;
}

/** Questions of one seed, in their order, each with numbers of its own. */
export function drawQuestions<Template extends QuestionTemplate>(
	templates: readonly Template[],
	seed: number
): readonly DrawnQuestion<Template>[] {
	return templates.map((template, place) => {
		const own = questionSeed(seed, place);
		return { template, seed: own, question: template.generate(seededRandom(own)) };
	});
}
