import { strToU8, zipSync } from 'fflate';
import type { ExportedQuestion } from '../exported-question';
import { element, writeDocument } from '../xml';
import type { XmlElement } from '../xml';
import { assessmentItem } from './item';

const NAMESPACE = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const SCHEMA = 'http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd';
/** Files of a package have no other time, so that the same questions are the same bytes. */
const TIME = '2000-01-01T00:00:00';

/**
 * Questions as an IMS content package of QTI 2.1: a ZIP archive with a manifest, an item for each
 * question, and their drawings. What each kind becomes stands in docs/question-export.md.
 */
export function qtiPackage(questions: readonly ExportedQuestion[]): Uint8Array<ArrayBuffer> {
	const files: Record<string, Uint8Array> = {};
	const resources = questions.map((question) => {
		const names = [`items/${question.id}.xml`];
		const item = assessmentItem(question, (svg) => {
			const name = `${question.id}-${names.length}.svg`;
			names.push(`items/${name}`);
			files[`items/${name}`] = strToU8(svg);
			return name;
		});
		files[names[0]] = strToU8(writeDocument(item));
		return resource(question.id, names);
	});
	files['imsmanifest.xml'] = strToU8(writeDocument(manifest(resources)));
	return zipSync(files, { mtime: TIME });
}

function manifest(resources: readonly XmlElement[]): XmlElement {
	return element(
		'manifest',
		{
			xmlns: NAMESPACE,
			'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'xsi:schemaLocation': `${NAMESPACE} ${SCHEMA}`,
			identifier: 'receptive-questions'
		},
		element(
			'metadata',
			{},
			element('schema', {}, 'QTIv2.1 Package'),
			element('schemaversion', {}, '1.0.0')
		),
		element('organizations'),
		element('resources', {}, ...resources)
	);
}

/** An item with its files, the item itself the first of them. */
function resource(identifier: string, names: readonly string[]): XmlElement {
	return element(
		'resource',
		{ identifier: `resource-${identifier}`, type: 'imsqti_item_xmlv2p1', href: names[0] },
		...names.map((href) => element('file', { href }))
	);
}
