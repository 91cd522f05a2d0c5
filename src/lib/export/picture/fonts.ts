import type { Drawing } from './drawing';

/** A face that a style sheet of the page declares. */
interface Face {
	readonly rule: CSSFontFaceRule;
	readonly family: string;
	readonly address: string;
}

const unquoted = (text: string) => text.trim().replace(/^["']|["']$/g, '');

function facesOfPage(): readonly Face[] {
	return [...document.styleSheets].flatMap((sheet) =>
		[...sheet.cssRules].flatMap((rule) => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const source = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(rule.style.getPropertyValue('src'));
			if (!source) return [];
			const address = new URL(source[1], sheet.href ?? document.baseURI).href;
			return [{ rule, family: unquoted(rule.style.getPropertyValue('font-family')), address }];
		})
	);
}

/** Whether a face's range, such as `U+0-FF, U+2212`, has a character. */
function hasCharacter(range: string, character: string): boolean {
	const code = character.codePointAt(0) ?? 0;
	return range.split(',').some((part) => {
		const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-');
		const [from, to] = [first.replaceAll('?', '0'), last.replaceAll('?', 'F')];
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});
}

/** The least and the greatest weight of a face. */
function weightsOf(rule: CSSFontFaceRule): readonly [least: number, most: number] {
	const names: Readonly<Record<string, number>> = { '': 400, normal: 400, bold: 700 };
	const [least, most = least] = rule.style
		.getPropertyValue('font-weight')
		.split(' ')
		.map((weight) => names[weight] ?? Number(weight));
	return [least, most];
}

type FaceUse = Drawing['faces'][number];

function isUsed({ rule, family }: Face, use: FaceUse): boolean {
	if (!use.families.includes(family)) return false;
	if ((rule.style.getPropertyValue('font-style') || 'normal') !== use.style) return false;
	const [least, most] = weightsOf(rule);
	if (use.weight < least || use.weight > most) return false;
	const range = rule.style.getPropertyValue('unicode-range');
	return range === '' || [...use.characters].some((character) => hasCharacter(range, character));
}

const fetched = new Map<string, Promise<string>>();

async function fetchFont(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The font at ${address} did not load: ${response.status}`);
	const blob = await response.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
		reader.onerror = () => reject(reader.error ?? new Error(address));
		reader.readAsDataURL(blob);
	});
}

/** A font of the site as a data: address; it is fetched once, and again if that failed. */
function fontData(address: string): Promise<string> {
	const font = fetched.get(address) ?? fetchFont(address);
	fetched.set(address, font);
	font.catch(() => fetched.delete(address));
	return font;
}

/**
 * A style sheet with the site's own fonts that a drawing's texts are set in, the fonts themselves in
 * it, so that they look the same wherever the drawing goes. The system's fonts, such as those for
 * Chinese, are only named. Rejects if a font cannot be fetched.
 */
export async function fontStyles(drawing: Drawing): Promise<string> {
	const used = facesOfPage().filter((face) => drawing.faces.some((use) => isUsed(face, use)));
	const rules = await Promise.all(
		used.map(async ({ rule, family, address }) => {
			const kept = ['font-style', 'font-weight', 'unicode-range'].flatMap((name) => {
				const value = rule.style.getPropertyValue(name);
				return value === '' ? [] : [`${name}:${value}`];
			});
			const data = await fontData(address);
			const source = `src:url(${data}) format('woff2')`;
			return `@font-face{${[`font-family:'${family}'`, ...kept, source].join(';')}}`;
		})
	);
	return rules.join('\n');
}
