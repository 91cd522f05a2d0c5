import type { XmlNode } from '$lib/quiz/export/xml';

/** A text that a drawing shows, and the face that it is set in. */
interface FaceUse {
	/** The families in the order in which they are tried. */
	readonly families: readonly string[];
	readonly weight: number;
	readonly style: string;
	readonly characters: Set<string>;
}

/** A part of the page that is being drawn anew as SVG: where it begins, and what it needs. */
export class Drawing {
	readonly #faces = new Map<string, FaceUse>();
	#clips = 0;

	/** `left` and `top` are where the drawing's own corner lies on the screen. */
	constructor(
		readonly left: number,
		readonly top: number
	) {}

	/** Definitions that the drawing refers to. */
	readonly definitions: XmlNode[] = [];

	/** The faces that texts were set in, with their characters. */
	get faces(): readonly FaceUse[] {
		return [...this.#faces.values()];
	}

	/** Remembers that a text is set in a style. */
	useFace(text: string, { fontFamily, fontWeight, fontStyle }: CSSStyleDeclaration): void {
		const key = [fontFamily, fontWeight, fontStyle].join('|');
		const families = fontFamily.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
		const face = this.#faces.get(key) ?? {
			...{ families, weight: Number(fontWeight), style: fontStyle },
			characters: new Set()
		};
		for (const character of text) face.characters.add(character);
		this.#faces.set(key, face);
	}

	/** A name for a definition that no other has. */
	nextName(): string {
		return `export-${(this.#clips += 1)}`;
	}
}
