import { readdirSync } from 'node:fs';
import { createServer } from 'vite';
import type { Response } from '../src/lib/quiz/answers';
import type { Question, QuestionKind, QuestionTemplate } from '../src/lib/quiz/question';

/** The seed that the first round of every lesson's quiz has. */
const FIRST_SEED = 3;

/** A question as the first round of a lesson's quiz asks it, and what can be said to it. */
export interface AskedQuestion {
	readonly lesson: string;
	/** Its place in the quiz, from 0. */
	readonly place: number;
	readonly question: Question;
	readonly right: Response;
	/** The answer that the first of its mistakes leads to. */
	readonly wrong: Response;
}

let loading: Promise<readonly AskedQuestion[]> | undefined;

/** The question of a kind that comes first in a lesson's quiz; undefined if no lesson asks one. */
export async function firstOfKind(kind: QuestionKind): Promise<AskedQuestion | undefined> {
	loading ??= loadQuestions();
	return (await loading)
		.filter(({ question }) => question.kind === kind)
		.toSorted((a, b) => a.place - b.place)
		.at(0);
}

/** The questions of a lesson's quiz, in their order. */
export async function questionsOf(lesson: string): Promise<readonly AskedQuestion[]> {
	loading ??= loadQuestions();
	return (await loading).filter((asked) => asked.lesson === lesson);
}

/** Every question of every lesson, made by the site's own sources. */
async function loadQuestions(): Promise<readonly AskedQuestion[]> {
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true, include: [] },
		appType: 'custom',
		logLevel: 'error'
	});
	try {
		const load = async <Module>(path: string) => (await vite.ssrLoadModule(path)) as Module;
		const { questionSeed } =
			await load<typeof import('../src/lib/quiz/ask')>('/src/lib/quiz/ask.ts');
		const { responses } = await load<typeof import('../src/lib/quiz/answers')>(
			'/src/lib/quiz/answers.ts'
		);
		const { seededRandom } =
			await load<typeof import('../src/lib/quiz/random')>('/src/lib/quiz/random.ts');
		const files = readdirSync('lessons', { recursive: true, encoding: 'utf8' });
		const asked: AskedQuestion[] = [];
		for (const file of files.filter((name) => /^\d\d-[^/]+\/\d\d-[^/]+\/quiz\.ts$/.test(name))) {
			const { default: templates } = await load<{ default: readonly QuestionTemplate[] }>(
				`/lessons/${file}`
			);
			const lesson = file.split('/')[1].replace(/^\d\d-/, '');
			for (const [place, template] of templates.entries()) {
				const question = template.generate(seededRandom(questionSeed(FIRST_SEED, place)));
				const [right, wrong] = responses(question);
				asked.push({ lesson, place, question, right, wrong });
			}
		}
		return asked;
	} finally {
		await vite.close();
	}
}
