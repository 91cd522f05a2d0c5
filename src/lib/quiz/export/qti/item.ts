import { htmlLanguage } from '$lib/i18n/language';
import type { KeepPicture } from '../content';
import { paragraph, solutionContent, stemContent } from '../content';
import type { ExportedQuestion } from '../exported-question';
import { element } from '../xml';
import type { XmlElement } from '../xml';
import { baseValue, setOutcome } from './expressions';
import { interactionOf } from './interaction';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const SCHEMA = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd';

const FEEDBACK = 'FEEDBACK';
const SOLUTION = 'SOLUTION';
const SHOWN = 'solution';
const NONE = 'none';

/**
 * A question as an assessmentItem of QTI 2.1, whose responses give a whole mark or none. A response
 * that a misconception leads to shows that misconception's words, and every response the solution.
 */
export function assessmentItem(exported: ExportedQuestion, keepPicture: KeepPicture): XmlElement {
	const { id, title, language, question } = exported;
	const stem = stemContent(exported, keepPicture);
	const { declarations, body, conditions } = interactionOf(exported);
	const [isRight, ...areMistakes] = conditions;
	return element(
		'assessmentItem',
		{
			xmlns: NAMESPACE,
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
			identifier: id,
			title,
			'xml:lang': htmlLanguage[language],
			adaptive: 'false',
			timeDependent: 'false'
		},
		...declarations,
		outcome('SCORE', 'float', '0'),
		outcome('MAXSCORE', 'float', '1'),
		outcome(FEEDBACK, 'identifier', NONE),
		outcome(SOLUTION, 'identifier', NONE),
		element('itemBody', {}, ...stem, ...body),
		element(
			'responseProcessing',
			{},
			element(
				'responseCondition',
				{},
				element('responseIf', {}, isRight, setOutcome('SCORE', baseValue('float', '1'))),
				...areMistakes.map((isMistake, index) =>
					element(
						'responseElseIf',
						{},
						isMistake,
						setOutcome(FEEDBACK, baseValue('identifier', mistakeName(index)))
					)
				)
			),
			setOutcome(SOLUTION, baseValue('identifier', SHOWN))
		),
		...question.mistakes.map(({ feedback }, index) =>
			modalFeedback(FEEDBACK, mistakeName(index), [paragraph(feedback[language])])
		),
		modalFeedback(SOLUTION, SHOWN, solutionContent(exported))
	);
}

function mistakeName(index: number): string {
	return `mistake-${index + 1}`;
}

function outcome(identifier: string, baseType: string, value: string): XmlElement {
	const start = element('defaultValue', {}, element('value', {}, value));
	return element('outcomeDeclaration', { identifier, cardinality: 'single', baseType }, start);
}

function modalFeedback(
	outcomeIdentifier: string,
	identifier: string,
	content: readonly XmlElement[]
): XmlElement {
	const shown = { outcomeIdentifier, identifier, showHide: 'show' };
	return element('modalFeedback', shown, ...content);
}
