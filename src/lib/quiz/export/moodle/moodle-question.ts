import type { Language } from '$lib/i18n/language';
import {
	mistakesContent,
	optionContent,
	paragraph,
	solutionContent,
	stemContent,
	table,
	texText
} from '../content';
import type { ExportedQuestion } from '../exported-question';
import { formOf, gapTex } from '../form';
import type { Form, FormGap, FormOption, FormPlace } from '../form';
import { MOST_SHARES, rightShares, wrongShare } from '../fractions';
import { base64Of } from '../base64';
import { exportWords } from '../words';
import { element, writeNodes } from '../xml';
import type { XmlElement } from '../xml';
import { clozeChoice, clozeNumber } from './cloze';
import {
	answerField,
	combinedFeedback,
	fileField,
	htmlField,
	setting,
	textField
} from './question-parts';

/** What Moodle takes off for each further try; its own default. */
const PENALTY = '0.3333333';

/** What a form of question adds to what all have. */
interface MoodleForm {
	readonly type: string;
	/** Follows the stem in the question's text. */
	readonly text: readonly XmlElement[];
	readonly fields: readonly XmlElement[];
	/** Whether the wrong answers have their feedback where they are marked. */
	readonly tellsMistakes: boolean;
}

/** A question as an element of a Moodle XML file. */
export function moodleQuestion(exported: ExportedQuestion): XmlElement {
	const { id, title, skill, level, language, question } = exported;
	const files: XmlElement[] = [];
	const stem = stemContent(exported, (svg) => {
		const name = `drawing-${files.length + 1}.svg`;
		files.push(fileField({ name, base64: base64Of(svg) }));
		return `@@PLUGINFILE@@/${name}`;
	});
	const { type, text, fields, tellsMistakes } = moodleForm(formOf(question, language), exported);
	const general = [
		...solutionContent(exported),
		...(tellsMistakes ? [] : mistakesContent(exported))
	];
	return element(
		'question',
		{ type },
		textField('name', title),
		htmlField('questiontext', writeNodes([...stem, ...text]), {}, ...files),
		htmlField('generalfeedback', writeNodes(general)),
		setting('defaultgrade', '1'),
		setting('penalty', PENALTY),
		setting('hidden', '0'),
		setting('idnumber', id),
		...fields,
		element('tags', {}, textTag(skill), textTag(`level ${level}`))
	);
}

function textTag(text: string): XmlElement {
	return textField('tag', text);
}

function moodleForm(form: Form, { language, question }: ExportedQuestion): MoodleForm {
	const words = exportWords[language];
	const gapText = (gap: number) => `${words.gap(gap + 1)}, \\(${gapTex(gap)}\\): `;
	switch (form.form) {
		case 'number':
			return numberForm(form.field, words.fraction);
		case 'places':
			return {
				type: 'cloze',
				text: [placesTable(form, question.kind === 'grid' ? language : null)],
				fields: [],
				tellsMistakes: false
			};
		case 'one':
			return choiceForm(form.options, language, true);
		case 'several':
			return choiceForm(form.options, language, false);
		case 'order':
			return {
				type: 'ordering',
				text: [],
				fields: [
					setting('layouttype', 'VERTICAL'),
					setting('selecttype', 'ALL'),
					setting('selectcount', '0'),
					setting('gradingtype', 'ABSOLUTE_POSITION'),
					setting('showgrading', 'SHOW'),
					setting('numberingstyle', 'none'),
					...combinedFeedback(),
					...form.answers[0].map((item, place) =>
						answerField(`${place + 1}`, writeNodes([paragraph(form.items[item])]), [], {
							isHtml: true
						})
					)
				],
				tellsMistakes: false
			};
		case 'match':
			return matchForm(form);
		case 'formula':
			return {
				type: 'cloze',
				text: [
					paragraph(`$${form.tex}$`),
					...form.gaps.map((gap, index) =>
						element('p', {}, gapText(index), gapChoice(gap, form.terms))
					)
				],
				fields: [],
				tellsMistakes: false
			};
	}
}

function numberForm(
	{ form, answers }: Extract<Form, { form: 'number' }>['field'],
	fractionHint: string
): MoodleForm {
	const isDecimal = form === 'decimal';
	const fields = answers.flatMap(({ texts, tolerance, feedback }, index) =>
		texts.map((text) =>
			answerField(index === 0 ? '100' : '0', text, feedback === null ? [] : [paragraph(feedback)], {
				isHtml: false,
				more: isDecimal ? [setting('tolerance', tolerance)] : []
			})
		)
	);
	return {
		type: isDecimal ? 'numerical' : 'shortanswer',
		text: isDecimal ? [] : [paragraph(fractionHint)],
		fields: isDecimal ? fields : [setting('usecase', '0'), ...fields],
		tellsMistakes: true
	};
}

function choiceForm(
	options: readonly FormOption[],
	language: Language,
	isSingle: boolean
): MoodleForm {
	const rightCount = options.filter(({ isRight }) => isRight).length;
	if (!isSingle && rightCount > MOST_SHARES) {
		throw new RangeError(`Moodle cannot share a mark among ${rightCount} options`);
	}
	const shares = [...(isSingle ? ['100'] : rightShares(rightCount))];
	const wrong = isSingle ? '0' : wrongShare(options.length - rightCount);
	const fields = options.map(({ content, isRight, feedback }) =>
		answerField(
			isRight ? (shares.shift() ?? '0') : wrong,
			writeNodes(optionContent(content, language)),
			feedback.map(paragraph),
			{ isHtml: true }
		)
	);
	return {
		type: 'multichoice',
		text: [],
		fields: [
			setting('single', `${isSingle}`),
			// Options lie in an order of their own already, and solutions call them by their letters.
			setting('shuffleanswers', 'false'),
			setting('answernumbering', 'ABCD'),
			...combinedFeedback(),
			...fields
		],
		tellsMistakes: isSingle
	};
}

function matchForm({ items, partners, gaps }: Extract<Form, { form: 'match' }>): MoodleForm {
	const pair = (html: string, partner: string) =>
		htmlField('subquestion', html, {}, textField('answer', texText(partner)));
	const pairs = gaps.map(({ right }, index) =>
		pair(writeNodes([paragraph(items[index])]), partners[right])
	);
	const used = new Set(gaps.map(({ right }) => right));
	const unused = partners
		.filter((_, index) => !used.has(index))
		.map((partner) => pair('', partner));
	return {
		type: 'matching',
		text: [],
		fields: [setting('shuffleanswers', 'true'), ...combinedFeedback(), ...pairs, ...unused],
		tellsMistakes: false
	};
}

/** Places in a table of their own form; those of a shape below one another, with their names. */
function placesTable(
	{ caption, rows }: Extract<Form, { form: 'places' }>,
	language: Language | null
): XmlElement {
	const cell = ({ field, isGiven }: FormPlace) => {
		const feedback = field.answers.map((answer) => ({
			...answer,
			feedback: answer.feedback === null ? null : writeNodes([paragraph(answer.feedback)])
		}));
		return isGiven ? field.answers[0].texts[0] : clozeNumber({ ...field, answers: feedback });
	};
	if (language === null) {
		const named = rows.flat().map((place) => [[place.name], [cell(place)]]);
		return table('', named, null);
	}
	return table(
		caption,
		rows.map((places) => places.map((place) => [cell(place)])),
		exportWords[language]
	);
}

function gapChoice({ right, feedback }: FormGap, terms: readonly string[]): string {
	return clozeChoice(
		terms.map((term, index) => ({
			html: writeNodes([texText(term)]),
			isRight: index === right,
			feedback: writeNodes(feedback[index].map(paragraph))
		}))
	);
}
