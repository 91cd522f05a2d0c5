import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Response, responses } from '../src/lib/quiz/answers';
import type { questionSeed } from '../src/lib/quiz/ask';
import type { Question, QuestionKind, QuestionTemplate } from '../src/lib/quiz/question';
import type { seededRandom } from '../src/lib/quiz/random';

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

/** What the questions are made with, and the templates of each lesson. */
interface Sources {
	readonly questionSeed: typeof questionSeed;
	readonly responses: typeof responses;
	readonly seededRandom: typeof seededRandom;
	readonly quizzes: Readonly<Record<string, readonly QuestionTemplate[]>>;
}

const entry = 'virtual:questions';
const src = fileURLToPath(new URL('../src', import.meta.url));
const lessons = fileURLToPath(new URL('../lessons', import.meta.url));

/** A module that exports `Sources`. */
function writeEntry(): string {
	const files = readdirSync(lessons, { recursive: true, encoding: 'utf8' })
		.filter((name) => /^\d\d-[^/]+\/\d\d-[^/]+\/quiz\.ts$/.test(name.replaceAll('\\', '/')))
		.toSorted();
	const slugs = files.map((file) => basename(dirname(file)).replace(/^\d\d-/, ''));
	return [
		...files.map((file, index) => `import q${index} from ${JSON.stringify(join(lessons, file))};`),
		...['ask', 'answers', 'random'].map((name) => `export * from '$lib/quiz/${name}';`),
		`export const quizzes = { ${slugs.map((slug, index) => `'${slug}': q${index}`).join(', ')} };`
	].join('\n');
}

/** The site's own sources as one module, which loads in a tenth of the time of hundreds. */
async function loadSources(): Promise<Sources> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: join(src, 'lib'), $messages: join(src, '../messages') } },
		plugins: [
			{
				name: 'receptive:questions',
				resolveId: { filter: { id: /^virtual:questions$/ }, handler: (id) => `\0${id}` },
				load: { filter: { id: /^\0virtual:questions$/ }, handler: writeEntry }
			}
		],
		ssr: { noExternal: true },
		build: {
			ssr: true,
			write: false,
			rolldownOptions: { input: entry, output: { codeSplitting: false } }
		}
	});
	if (!('output' in built)) throw new Error('more than one output');
	const [{ code }] = built.output;
	return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Sources;
}

/** Every question of every lesson, made by the site's own sources. */
async function loadQuestions(): Promise<readonly AskedQuestion[]> {
	const { questionSeed, responses, seededRandom, quizzes } = await loadSources();
	return Object.entries(quizzes).flatMap(([lesson, templates]) =>
		templates.map((template, place) => {
			const question = template.generate(seededRandom(questionSeed(FIRST_SEED, place)));
			const [right, wrong] = responses(question);
			return { lesson, place, question, right, wrong };
		})
	);
}
