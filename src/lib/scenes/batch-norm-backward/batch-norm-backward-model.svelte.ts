import type { NormalizationGrain, Rational, Tensor } from '$lib/engine';
import type { Programs } from '$lib/export/programs/programs';
import type { Cell } from '$lib/figures/grid';
import { CellsEditor } from '../cells-editor.svelte';
import { OpenScene } from '../open-scene.svelte';
import { Pointing } from '../pointing.svelte';
import { batchNormBackwardScene } from './batch-norm-backward-scene';
import type { BatchNormFigure } from './figures';
import { linkedTo, readNow, shapeOf, writtenAt } from './links';
import type { BatchNormTerm } from './links';
import { layouts, resized, sizeOf } from './parameters';
import type { BatchNormBackwardParameters, BatchNumbers, BatchSize, LayoutId } from './parameters';
import { choiceShape } from './run';
import type { BatchNormRun, BatchNormStep } from './run';

/** Which parameter a reader types into where a figure shows it. */
const typedInto = {
	x: 'x',
	weight: 'weight',
	bias: 'bias',
	mean: 'runningMean',
	variance: 'runningVariance'
} as const satisfies Partial<Record<BatchNormFigure, keyof BatchNumbers>>;

const isTyped = (figure: BatchNormFigure): figure is keyof typeof typedInto => figure in typedInto;

/** The scene of batch normalisation and its way back as it is open on a page. */
export class BatchNormBackwardModel {
	readonly scene: OpenScene<
		BatchNormBackwardParameters,
		BatchNormRun,
		BatchNormStep,
		NormalizationGrain
	>;
	readonly pointing: Pointing<BatchNormFigure, BatchNormTerm>;
	readonly editor = new CellsEditor();

	/** The numbers that light up with what is pointed at. */
	readonly linked = $derived.by(() =>
		linkedTo(this.scene.run, this.scene.player.step, this.pointing.place)
	);
	/** The term of the formula that is lit. */
	readonly term: BatchNormTerm | null = $derived.by(() => {
		const { place } = this.pointing;
		if (!place) return null;
		return place.figure === 'formula' ? place.term : place.figure;
	});
	/** The number that the step has written, and those that it was computed from. */
	readonly written = $derived.by(() => writtenAt(this.scene.run, this.scene.player.step));
	readonly read = $derived.by(() => readNow(this.scene.run, this.scene.player.step));

	constructor(initial: string) {
		this.scene = new OpenScene(batchNormBackwardScene, initial);
		this.pointing = new Pointing(this.scene, () => {
			const of = (figure: BatchNormFigure) => shapeOf(this.scene.run.shape, figure);
			return {
				...{ x: of('x'), normalized: of('normalized'), output: of('output') },
				...{ gradInput: of('gradInput'), gradNormalized: of('gradNormalized') },
				...{ gradOutput: of('gradOutput'), mean: of('mean'), variance: of('variance') },
				...{ weight: of('weight'), bias: of('bias'), shift: of('shift'), slope: of('slope') },
				...{ gradWeight: of('gradWeight'), gradBias: of('gradBias') }
			};
		});
	}

	/** Whether a figure's numbers can be typed. */
	isEditable(figure: BatchNormFigure): boolean {
		if (figure === 'mean' || figure === 'variance') return !this.scene.run.isTraining;
		return figure === 'gradOutput' || isTyped(figure);
	}

	/** Writes typed numbers into a plane of a figure; tells whether it could. */
	edit(figure: BatchNormFigure, plane: number, cell: Cell, text: string): boolean {
		const { scene } = this;
		const { run, parameters } = scene;
		const drawn = ({ data }: Tensor<Rational>) => ({ shape: shapeOf(run.shape, figure), data });
		if (figure === 'gradOutput')
			return this.editor.edit(drawn(run.gradOutput), plane, cell, text, ({ data }) =>
				scene.update({ gradients: { shape: choiceShape(parameters), data } })
			);
		if (!isTyped(figure)) return false;
		const name = typedInto[figure];
		const { shape } = parameters[name];
		return this.editor.edit(drawn(parameters[name]), plane, cell, text, ({ data }) =>
			scene.update({ [name]: { shape, data } })
		);
	}

	/** Begins with a batch of a dense layer, or of maps. */
	layOut(layout: LayoutId): void {
		this.scene.update({ ...resized(layouts[layout].size), gradients: null });
	}

	/** Changes extents of the batch; what both sizes have stays. */
	resize(change: Partial<BatchSize>): void {
		this.scene.update(this.resizing(change));
	}

	/** What such a change would write. */
	resizing(change: Partial<BatchSize>): BatchNumbers {
		const { parameters } = this.scene;
		return resized({ ...sizeOf(parameters), ...change }, parameters);
	}

	/** Programs that compute what the scene shows now. */
	async code(): Promise<Programs> {
		const { run } = this.scene;
		const { batchNormBackwardPrograms } = await import('$lib/export/programs/batch-norm-backward');
		return batchNormBackwardPrograms(run);
	}
}
