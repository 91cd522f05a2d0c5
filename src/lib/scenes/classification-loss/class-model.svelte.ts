import type { Programs } from '$lib/export/programs/programs';
import type { Messages } from '$messages';
import { classificationLossWords } from '$messages/classification-loss';
import { typedInList } from '../losses/typed-number';
import { OpenScene } from '../open-scene.svelte';
import { isCellPlace } from '../places';
import { Pointing } from '../pointing.svelte';
import { reach } from '../softmax/parameters';
import { classificationLossScene } from './classification-loss-scene';
import type { ClassGrain, ClassStep } from './derivation';
import { linkedTo, shapeOf } from './links';
import type { ClassFigure } from './links';
import { logitsOf, mostParts, partsOf } from './parameters';
import type { ClassParameters } from './parameters';
import type { ClassRun } from './run';

/** The parts of the formula that can be pointed at. */
export const classTerms = ['input', 'kernel', 'output', 'gradient'] as const;
export type ClassTerm = (typeof classTerms)[number];

/** The scene of a loss of classes as it is open on a page, and what the reader points at in it. */
export class ClassModel {
	readonly scene: OpenScene<ClassParameters, ClassRun, ClassStep, ClassGrain>;
	readonly pointing: Pointing<ClassFigure, ClassTerm>;
	/** What was wrong with the number given last; null for nothing. */
	complaint = $state.raw<string | null>(null);

	/** The numbers that light up with the one that is pointed at. */
	readonly linked: ReadonlySet<string> = $derived.by(() => {
		const { place } = this.pointing;
		const classes = this.scene.run.logits.length;
		return linkedTo(isCellPlace<ClassFigure>(place) ? place : null, classes);
	});
	/** The term of the formula that is lit. */
	readonly term: ClassTerm | null = $derived.by(() => {
		const { place } = this.pointing;
		return place?.figure === 'formula' ? place.term : null;
	});

	constructor(initial: string) {
		this.scene = new OpenScene(classificationLossScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const shape = (figure: ClassFigure) => shapeOf(figure, this.scene.run.logits.length);
			return {
				classes: shape('classes'),
				perProbability: shape('perProbability'),
				jacobian: shape('jacobian'),
				sums: shape('sums'),
				difference: shape('difference')
			};
		});
	}

	/** Writes a logit; refuses what is too large. */
	write(place: number, text: string, messages: Messages): void {
		const { logits } = this.scene.parameters;
		const { outside } = classificationLossWords[messages.language];
		const typed = typedInList(logits, place, text, reach, messages, outside(-reach, reach));
		this.complaint = 'complaint' in typed ? typed.complaint : null;
		if ('table' in typed) this.scene.update({ logits: typed.table });
	}

	/** Adds classes or takes the last ones away; a target that goes is replaced by the last that stays. */
	resize(count: number): void {
		const { logits, target: old, parts } = this.scene.parameters;
		const target = Math.min(old, count);
		this.scene.update({
			...{ logits: logitsOf(count, logits), target },
			parts: parts && partsOf(count, target)
		});
	}

	/** Shares the target out among the classes, or gives it to the right one alone. */
	share(isShared: boolean): void {
		const { logits, target } = this.scene.parameters;
		this.scene.update({ parts: isShared ? partsOf(logits.data.length, target) : null });
	}

	/** Writes the part of the target that a class gets; refuses what is less than 0, too large, or leaves none. */
	writePart(place: number, text: string, messages: Messages): void {
		const { parts } = this.scene.parameters;
		if (!parts) return;
		const { badParts } = classificationLossWords[messages.language];
		const typed = typedInList(parts, place, text, mostParts, messages, badParts(mostParts));
		if ('complaint' in typed) {
			this.complaint = typed.complaint;
			return;
		}
		const { data } = typed.table;
		const isGood = data.every(({ s, n }) => s > 0n || n === 0n) && data.some(({ n }) => n !== 0n);
		this.complaint = isGood ? null : badParts(mostParts);
		if (isGood) this.scene.update({ parts: typed.table });
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { crossEntropyPrograms } = await import('$lib/export/programs/classification-loss');
		return crossEntropyPrograms(run);
	}
}
