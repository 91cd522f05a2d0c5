import { rational } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Messages } from '$messages';
import { binaryLossWords } from '$messages/binary-loss';
import type { PassGrain } from '../losses/pass-timeline';
import { typedInList } from '../losses/typed-number';
import { OpenScene } from '../open-scene.svelte';
import { binaryLossScene } from './binary-loss-scene';
import { examplesOf, reach } from './parameters';
import type { BinaryParameters } from './parameters';
import type { BinaryRun, BinaryStep } from './run';

/** The scene of a loss of yes-or-no answers as it is open on a page. */
export class BinaryModel {
	readonly scene: OpenScene<BinaryParameters, BinaryRun, BinaryStep, PassGrain>;
	/** What was wrong with the number given last; null for nothing. */
	complaint = $state.raw<string | null>(null);

	constructor(initial: string) {
		this.scene = new OpenScene(binaryLossScene, initial);
	}

	/** Writes a score; refuses what is too large. */
	write(place: number, text: string, messages: Messages): void {
		const { logits } = this.scene.parameters;
		const { outside } = binaryLossWords[messages.language];
		const typed = typedInList(logits, place, text, reach, messages, outside(-reach, reach));
		this.complaint = 'complaint' in typed ? typed.complaint : null;
		if ('table' in typed) this.scene.update({ logits: typed.table });
	}

	/** Changes a label from yes to no, or back. */
	turn(place: number): void {
		const { labels } = this.scene.parameters;
		const data = labels.data.map((label, k) =>
			k === place ? rational.sub(rational.one, label) : label
		);
		this.scene.update({ labels: { ...labels, data } });
	}

	/** Adds examples or takes the last ones away. */
	resize(count: number): void {
		this.scene.update(examplesOf(count, this.scene.parameters));
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { binaryLossPrograms } = await import('$lib/export/programs/binary-loss');
		return binaryLossPrograms(run);
	}
}
