import { describe, expect, it } from 'vitest';
import { expectFaithful } from '../testing/expect-faithful';
import { violations } from '../testing/qti-model';
import { readFiles, readQti } from '../testing/read-qti';
import { exportedSamples } from '../testing/sample-questions';
import { childOf, childrenOf, readXml, rootOf, textOf } from '../testing/xml-reading';
import { qtiPackage } from './qti-package';

const bytes = qtiPackage(exportedSamples);
const files = readFiles(bytes);
const items = Object.keys(files)
	.filter((name) => name.startsWith('items/') && name.endsWith('.xml'))
	.map((name) => rootOf(readXml(files[name])));

describe('qtiPackage', () => {
	it('says what the questions say, and to every mistake its own words', () => {
		expectFaithful(exportedSamples, readQti(bytes), () => true);
	});

	it('holds items as the information model of QTI 2.1 describes them', () => {
		expect(items).toHaveLength(exportedSamples.length);
		expect(items.flatMap((item) => [...violations(item)])).toEqual([]);
	});

	it('declares every variable that it uses, and only values of its type', () => {
		for (const item of items) {
			const declarations = [
				...childrenOf(item, 'responseDeclaration'),
				...childrenOf(item, 'outcomeDeclaration')
			];
			const declared = declarations.map((declaration) => declaration.getAttribute('identifier'));
			const used = ['variable', 'setOutcomeValue'].flatMap((name) =>
				Array.from(item.getElementsByTagName(name)).map((use) => use.getAttribute('identifier'))
			);
			expect(declared).toEqual(expect.arrayContaining(used));
			for (const declaration of childrenOf(item, 'responseDeclaration')) {
				const values = childrenOf(childOf(declaration, 'correctResponse')).map(textOf);
				const isNumber = declaration.getAttribute('baseType') === 'float';
				for (const value of values) expect(value).toMatch(isNumber ? /^-?\d+(\.\d+)?$/ : /\S/);
			}
		}
	});

	it('names every identifier as QTI allows, and once', () => {
		for (const item of items) {
			for (const choices of ['simpleChoice', 'simpleAssociableChoice']) {
				const names = Array.from(item.getElementsByTagName(choices)).map((choice) =>
					choice.getAttribute('identifier')
				);
				expect(new Set(names).size).toBe(names.length);
				for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
			}
		}
	});

	it('lists in its manifest just the files that it has', () => {
		const manifest = rootOf(readXml(files['imsmanifest.xml']));
		expect(childrenOf(manifest).map(({ tagName }) => tagName)).toEqual([
			'metadata',
			'organizations',
			'resources'
		]);
		const resources = childrenOf(childOf(manifest, 'resources'), 'resource');
		const listed = resources.flatMap((resource) =>
			childrenOf(resource, 'file').map((file) => file.getAttribute('href'))
		);
		const others = Object.keys(files).filter((name) => name !== 'imsmanifest.xml');
		expect(listed.toSorted()).toEqual(others.toSorted());
		for (const resource of resources) {
			expect(resource.getAttribute('type')).toBe('imsqti_item_xmlv2p1');
		}
	});

	it('shows drawings that lie beside their items', () => {
		const addresses = items.flatMap((item) =>
			Array.from(item.getElementsByTagName('img')).map((image) => image.getAttribute('src'))
		);
		expect(addresses).toHaveLength(2);
		for (const address of addresses) expect(files).toHaveProperty([`items/${address}`]);
	});

	it('gives the same bytes for the same questions', () => {
		expect(qtiPackage(exportedSamples)).toEqual(bytes);
	});
});
