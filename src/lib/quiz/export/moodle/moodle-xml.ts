import { categoryPath } from '../category';
import type { ExportedQuestion } from '../exported-question';
import { element, writeDocument } from '../xml';
import type { XmlElement } from '../xml';
import { moodleQuestion } from './moodle-question';
import { textField } from './question-parts';

/**
 * Questions as a Moodle XML file, which Moodle 4.4 and later import, in categories by language and
 * lesson. What each kind becomes stands in docs/question-export.md; the form is what
 * [question/format/xml/format.php](https://github.com/moodle/moodle/blob/main/question/format/xml/format.php)
 * reads. Throws a RangeError for a choice of more than twenty right options.
 */
export function moodleXml(questions: readonly ExportedQuestion[]): string {
	const children: XmlElement[] = [];
	let current = '';
	for (const question of questions) {
		const path = categoryPath(question.category);
		if (path !== current) children.push(categoryElement(path));
		current = path;
		children.push(moodleQuestion(question));
	}
	return writeDocument(element('quiz', {}, ...children));
}

function categoryElement(path: string): XmlElement {
	return element('question', { type: 'category' }, textField('category', path));
}
