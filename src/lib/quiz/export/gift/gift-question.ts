import {
	mistakesContent,
	optionContent,
	paragraph,
	solutionContent,
	stemContent,
	texText
} from '../content';
import { base64Of } from '../base64';
import type { ExportedQuestion } from '../exported-question';
import { formOf, gapTex } from '../form';
import type { Form, FormGap, FormPlace } from '../form';
import { MOST_SHARES, rightShares, wrongShare } from '../fractions';
import type { NumberField } from '../numbers';
import { exportWords } from '../words';
import { writeNodes } from '../xml';
import type { XmlNode } from '../xml';
import { escapeGift, escapePartner } from './gift-text';

/** What a form of question is in GIFT. */
interface GiftForm {
	/** Follows the stem. */
	readonly text: readonly XmlNode[];
	/** What stands between the braces, a line for each answer. */
	readonly answers: readonly string[];
	/** Whether the wrong answers have their feedback where they are marked. */
	readonly tellsMistakes: boolean;
}

/** A question in GIFT, without the empty line that ends it. */
export function giftQuestion(exported: ExportedQuestion): string {
	const { id, title, skill, language, question } = exported;
	const stem = stemContent(exported, (svg) => `data:image/svg+xml;base64,${base64Of(svg)}`);
	const { text, answers, tellsMistakes } = giftForm(formOf(question, language), exported);
	const general = [
		...solutionContent(exported),
		...(tellsMistakes ? [] : mistakesContent(exported))
	];
	return [
		`// [id:${id}] [tag:${skill.replaceAll(']', '')}]`,
		`::${escapeGift(title)}::[html]${html([...stem, ...text])}{`,
		...answers.map((answer) => `\t${answer}`),
		`\t####${html(general)}`,
		'}'
	].join('\n');
}

function html(nodes: readonly XmlNode[]): string {
	return escapeGift(writeNodes(nodes));
}

function giftForm(form: Form, { language }: ExportedQuestion): GiftForm {
	const words = exportWords[language];
	switch (form.form) {
		case 'number':
			return numberForm(form.field, words.fraction);
		case 'places': {
			const places = form.rows.flat().filter(({ isGiven }) => !isGiven);
			const [only, ...others] = places;
			return others.length > 0 ? placesForm(places) : numberForm(only.field, words.fraction);
		}
		case 'one':
		case 'several': {
			const isSingle = form.form === 'one';
			const { options } = form;
			const rightCount = options.filter(({ isRight }) => isRight).length;
			if (!isSingle && rightCount > MOST_SHARES) {
				throw new RangeError(`GIFT cannot share a mark among ${rightCount} options`);
			}
			const shares = isSingle ? [] : [...rightShares(rightCount)];
			const cost = isSingle ? '~' : `~%${wrongShare(options.length - rightCount)}%`;
			const answers = options.map(({ content, isRight, feedback }) => {
				const sign = isRight ? (isSingle ? '=' : `~%${shares.shift()}%`) : cost;
				return sign + html(optionContent(content, language)) + told(feedback);
			});
			return { text: [], answers, tellsMistakes: isSingle };
		}
		case 'order': {
			const answers = form.items.map((item, index) =>
				pair([paragraph(item)], words.position(form.answers[0].indexOf(index) + 1))
			);
			return { text: [paragraph(words.orderByNumber)], answers, tellsMistakes: false };
		}
		case 'match':
			return matchForm(
				form.items.map((item) => [paragraph(item)]),
				form.partners,
				form.gaps
			);
		case 'formula': {
			const text = [paragraph(`$${form.tex}$`)];
			const [only, ...others] = form.gaps;
			if (others.length > 0) {
				const gaps = form.gaps.map((_, gap) => [
					paragraph(`${words.gap(gap + 1)}, $${gapTex(gap)}$`)
				]);
				return { ...matchForm(gaps, form.terms, form.gaps), text };
			}
			const answers = form.terms.map(
				(term, index) =>
					(index === only.right ? '=' : '~') + html([paragraph(term)]) + told(only.feedback[index])
			);
			return { text, answers, tellsMistakes: true };
		}
	}
}

function told(feedback: readonly string[]): string {
	return feedback.length > 0 ? `#${html(feedback.map(paragraph))}` : '';
}

function numberForm({ form, answers }: NumberField, fractionHint: string): GiftForm {
	const isDecimal = form === 'decimal';
	const lines = answers.flatMap(({ texts, tolerance, feedback }, index) =>
		texts.map((text) => {
			const share = index === 0 ? '' : '%0%';
			const value = isDecimal ? `${text}:${tolerance}` : escapeGift(text);
			return `=${share}${value}${told(feedback === null ? [] : [feedback])}`;
		})
	);
	return {
		text: isDecimal ? [] : [paragraph(fractionHint)],
		answers: isDecimal ? ['#', ...lines] : lines,
		tellsMistakes: true
	};
}

/** GIFT has no fields within a text: each place is matched with its number, among those of mistakes. */
function placesForm(places: readonly FormPlace[]): GiftForm {
	const right = places.map(({ field }) => field.answers[0].texts[0]);
	const all = places.flatMap(({ field }) => field.answers.map(({ texts }) => texts[0]));
	const unused = [...new Set(all)].filter((text) => !right.includes(text));
	return {
		text: [],
		answers: [
			...places.map(({ name }, index) => pair([paragraph(name)], right[index])),
			...unused.map((text) => pair([], text))
		],
		tellsMistakes: false
	};
}

function matchForm(
	items: readonly (readonly XmlNode[])[],
	partners: readonly string[],
	gaps: readonly FormGap[]
): GiftForm {
	const used = new Set(gaps.map(({ right }) => right));
	const unused = partners.filter((_, index) => !used.has(index));
	return {
		text: [],
		answers: [
			...items.map((item, index) => pair(item, texText(partners[gaps[index].right]))),
			...unused.map((partner) => pair([], texText(partner)))
		],
		tellsMistakes: false
	};
}

function pair(item: readonly XmlNode[], partner: string): string {
	return `=${html(item)} -> ${escapePartner(partner)}`;
}
