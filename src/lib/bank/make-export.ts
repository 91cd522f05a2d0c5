import { loadQuiz } from '$lib/course/load-quiz';
import { speak } from '$lib/i18n/words';
import { exportFile } from '$lib/quiz/export/export-file';
import type { ExportFile, ExportFormat } from '$lib/quiz/export/export-file';
import { drawQuestions } from '$lib/quiz/export/exported-question';
import type { ExportSettings } from '$lib/quiz/export/exported-question';
import type { Bank, BankEntry } from './entries';

/**
 * The file that chosen entries give, with new numbers. Throws a RangeError for an entry that names no
 * template, or a question that the format cannot hold.
 */
export async function makeExport(
	format: ExportFormat,
	{ lessons }: Bank,
	chosen: readonly BankEntry[],
	settings: ExportSettings
): Promise<ExportFile> {
	const templates = await Promise.all(
		chosen.map(async ({ lesson: slug, id }) => {
			const template = (await loadQuiz(slug)).find((candidate) => candidate.id === id);
			const title = lessons.find((lesson) => lesson.slug === slug)?.title;
			if (!template || !title) throw new RangeError(`there is no question ${id} in ${slug}`);
			return { lesson: { slug, title }, template };
		})
	);
	// Pages carry one language's words; an export may be in another.
	await Promise.all(settings.languages.map(speak));
	return exportFile(format, drawQuestions(templates, settings));
}
