import type { Language } from '$lib/i18n/language';
import { responses } from '../answers';
import { exactText } from '../print';
import type { Matrix, OptionContent } from '../question';
import { piecesOf } from '../rich-text';
import type { Place, Rows } from '../rows';
import { responseText } from '../words';
import type { ExportedQuestion } from './exported-question';
import { plotAlternative, plotPicture } from './plot-picture';
import { exportWords } from './words';
import { element, writeNodes } from './xml';
import type { XmlElement, XmlNode } from './xml';

/** Keeps a picture, as the text of an SVG file, and gives the address that it can be shown from. */
export type KeepPicture = (svg: string) => string;

/** A text whose formulas stand between `\(` and `\)`, as MathJax and KaTeX find them. */
export function texText(text: string): string {
	return piecesOf(text)
		.map((piece) => (piece.kind === 'formula' ? `\\(${piece.text}\\)` : piece.text))
		.join('');
}

/** A paragraph of a text with formulas. */
export function paragraph(text: string): XmlElement {
	return element('p', {}, texText(text));
}

/** A matrix as a table; with `isNumbered`, rows and columns have headers that say their numbers. */
function matrixTable(
	rows: Rows,
	language: Language,
	{ caption = '', lit = [], hidden = [], isNumbered = false }: TableOptions = {}
): XmlElement {
	const has = (places: readonly Place[], row: number, column: number) =>
		places.some(([r, c]) => r === row && c === column);
	const cell = (row: number, column: number) => {
		const text = has(hidden, row, column) ? '?' : exactText(rows[row][column]);
		return has(lit, row, column) ? element('strong', {}, `[${text}]`) : text;
	};
	return table(
		caption,
		rows.map((cells, row) => cells.map((_, column) => [cell(row, column)])),
		isNumbered ? exportWords[language] : null
	);
}

interface TableOptions {
	readonly caption?: string;
	readonly lit?: readonly Place[];
	readonly hidden?: readonly Place[];
	readonly isNumbered?: boolean;
}

/** A table of contents of cells, with headers that number rows and columns if there are words for them. */
export function table(
	caption: string,
	rows: readonly (readonly (readonly XmlNode[])[])[],
	headers: { row(number: number): string; column(number: number): string } | null
): XmlElement {
	const head = headers
		? [
				element(
					'tr',
					{},
					element('td'),
					...rows[0].map((_, column) => element('th', { scope: 'col' }, headers.column(column + 1)))
				)
			]
		: [];
	const body = rows.map((cells, row) =>
		element(
			'tr',
			{},
			...(headers ? [element('th', { scope: 'row' }, headers.row(row + 1))] : []),
			...cells.map((content) => element('td', {}, ...content))
		)
	);
	return element(
		'table',
		{ class: 'table table-bordered table-sm w-auto' },
		...(caption === '' ? [] : [element('caption', {}, texText(caption))]),
		element('tbody', {}, ...head, ...body)
	);
}

/** What a question asks: its text, its matrices and its drawing. */
export function stemContent(
	{ question, language }: ExportedQuestion,
	keepPicture: KeepPicture
): readonly XmlElement[] {
	const words = exportWords[language];
	const content = [paragraph(question.stem[language])];
	const board = question.kind === 'cells' ? question.board : -1;
	content.push(...matricesContent(question.matrices, language, board));
	if (question.kind === 'cells') content.push(paragraph(words.chooseCells));
	if (question.kind === 'plot') {
		const src = keepPicture(writeNodes([plotPicture(question.plot, language)]));
		const alt = plotAlternative(question.plot, language);
		content.push(element('p', {}, element('img', { src, alt })));
		content.push(paragraph(words.tolerance(exactText(question.tolerance))));
	}
	return content;
}

function matricesContent(
	matrices: readonly Matrix[],
	language: Language,
	board = -1
): readonly XmlElement[] {
	return matrices.map(({ label, rows, lit = [], hidden = [] }, index) => {
		const size = `${rows.length}×${rows[0].length}`;
		const note = lit.length > 0 ? `; ${exportWords[language].framed}` : '';
		const caption = `${label[language]} (${size}${note})`;
		return matrixTable(rows, language, { caption, lit, hidden, isNumbered: index === board });
	});
}

/** The worked solution. */
export function solutionContent({ question, language }: ExportedQuestion): readonly XmlElement[] {
	const solution = paragraph(question.explanation[language]);
	if (question.kind !== 'predict') return [solution];
	const after = matricesContent(question.after, language);
	return [solution, paragraph(exportWords[language].afterwards), ...after];
}

/** The wrong answers that are known, each with what is behind it: for formats that mark part by part. */
export function mistakesContent({ question, language }: ExportedQuestion): readonly XmlElement[] {
	const [, ...wrong] = responses(question);
	const entries = wrong.map((response, index) => {
		const answer = texText(responseText(question, response, language));
		const feedback = texText(question.mistakes[index].feedback[language]);
		return element('li', {}, element('strong', {}, answer), ' ', feedback);
	});
	return [paragraph(exportWords[language].mistakes), element('ul', {}, ...entries)];
}

/** What can be chosen: its text, and its matrix as a table. */
export function optionContent(
	{ text, matrix }: OptionContent,
	language: Language
): readonly XmlElement[] {
	return [
		...(text ? [paragraph(text[language])] : []),
		...(matrix ? [matrixTable(matrix.rows, language)] : [])
	];
}
