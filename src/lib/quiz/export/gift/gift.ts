import { categoryPath } from '../category';
import type { ExportedQuestion } from '../exported-question';
import { giftQuestion } from './gift-question';

/**
 * Questions as a GIFT file, in categories by language and lesson, as
 * [Moodle](https://docs.moodle.org/en/GIFT_format) reads it. What each kind becomes stands in
 * docs/question-export.md. Throws a RangeError for a choice of more than twenty right options.
 */
export function gift(questions: readonly ExportedQuestion[]): string {
	const blocks: string[] = [];
	let current = '';
	for (const question of questions) {
		const path = categoryPath(question.category);
		if (path !== current) blocks.push(`$CATEGORY: ${path}`);
		current = path;
		blocks.push(giftQuestion(question));
	}
	return `${blocks.join('\n\n')}\n`;
}
