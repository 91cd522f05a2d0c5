import type { ExportedQuestion } from './exported-question';
import { gift } from './gift/gift';
import { moodleXml } from './moodle/moodle-xml';
import { qtiPackage } from './qti/qti-package';

/** The formats that questions are exported in. */
export type ExportFormat = 'moodle-xml' | 'gift' | 'qti';

/** A file to save. */
export interface ExportFile {
	readonly content: string | Uint8Array<ArrayBuffer>;
	readonly name: string;
	/** Its media type. */
	readonly type: string;
}

/** Questions as a file of a format. Throws a RangeError for a question that the format cannot hold. */
export function exportFile(
	format: ExportFormat,
	questions: readonly ExportedQuestion[]
): ExportFile {
	switch (format) {
		case 'moodle-xml':
			return {
				content: moodleXml(questions),
				name: 'receptive-questions.xml',
				type: 'application/xml'
			};
		case 'gift':
			return {
				content: gift(questions),
				name: 'receptive-questions.gift.txt',
				type: 'text/plain;charset=utf-8'
			};
		case 'qti':
			return {
				content: qtiPackage(questions),
				name: 'receptive-questions-qti21.zip',
				type: 'application/zip'
			};
	}
}
