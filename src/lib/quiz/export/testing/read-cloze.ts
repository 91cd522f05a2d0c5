/** An answer within a question's text, as Moodle takes it apart. */
export interface ReadCloze {
	readonly type: string;
	readonly answers: readonly {
		readonly share: number;
		readonly answer: string;
		readonly feedback: string;
	}[];
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&amp;': '&'
};

/** A text as PHP's html_entity_decode leaves it. */
function decoded(text: string): string {
	return text
		.replace(/&(?:lt|gt|quot|amp);|&#(\d+);/g, (entity, code?: string) =>
			code ? String.fromCodePoint(Number(code)) : entities[entity]
		)
		.replaceAll('\\}', '}')
		.replaceAll('\\#', '#');
}

/**
 * The embedded answers of a text of HTML, in their order, by the rules that the docs of Moodle give: an
 * answer ends at a tilde, a number sign or a brace that no backslash stands before, nor an ampersand.
 */
export function readClozes(html: string): readonly ReadCloze[] {
	return [...html.matchAll(/\{1:([A-Z_]+):(.+?)(?<!\\)\}/gs)].map(([, type, body]) => ({
		type,
		answers: body.split(/(?<!\\)~/).map((alternative) => {
			const parts = /^(=|%(-?[\d.]+)%)?(.+?)(?<!\\|&|&amp;)(?:#(.*))?$/s.exec(alternative);
			if (!parts) throw new Error(`no embedded answer: ${alternative}`);
			const [, share, percent = '0', answer, feedback = ''] = parts;
			return {
				share: share === '=' ? 100 : Number(percent),
				answer: decoded(answer),
				feedback: decoded(feedback)
			};
		})
	}));
}
