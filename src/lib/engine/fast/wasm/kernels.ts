/** A place in the memory of the kernels, or a distance in it, in bytes; as a bias, 0 is none. */
type Bytes = number;

/**
 * What the module exports; `assembly/` says what each function computes. A function trusts its places
 * and lengths, so nothing but the plans of this folder calls it.
 */
export interface Kernels {
	multiply(
		weights: Bytes,
		panelStep: Bytes,
		depthStep: Bytes,
		rows: number,
		taps: Bytes,
		depth: number,
		source: Bytes,
		pairs: Bytes,
		pairCount: number,
		out: Bytes,
		outRow: Bytes,
		bias: Bytes
	): void;
	accumulate(
		source: Bytes,
		taps: Bytes,
		tapCount: number,
		columns: Bytes,
		panelStep: Bytes,
		columnCount: number,
		places: Bytes,
		placeCount: number,
		sums: Bytes
	): void;
	writeSums(
		sums: Bytes,
		tapCount: number,
		columnCount: number,
		out: Bytes,
		tapStep: Bytes,
		columnStep: Bytes,
		bias: Bytes
	): void;
	moveRuns(
		source: Bytes,
		sourcePlane: Bytes,
		target: Bytes,
		targetPlane: Bytes,
		planes: number,
		runs: Bytes,
		runCount: number,
		isAdding: boolean
	): void;
	packPanels(
		weights: Bytes,
		rowStep: Bytes,
		rows: number,
		offsets: Bytes,
		depth: number,
		panels: Bytes
	): void;
	transpose(
		rows: Bytes,
		rowStep: Bytes,
		rowCount: number,
		length: number,
		panels: Bytes,
		panelStep: Bytes
	): void;
	add(a: Bytes, b: Bytes, sum: Bytes, length: number): void;
	relu(x: Bytes, y: Bytes, length: number): void;
	reluBackward(y: Bytes, gradY: Bytes, gradX: Bytes, length: number): void;
	maxPool2x2: Pool2x2;
	maxPool2x2Backward: Pool2x2;
	fillChannels(y: Bytes, batch: number, channels: number, size: number, biases: Bytes): void;
	sumChannels(x: Bytes, batch: number, channels: number, size: number, sums: Bytes): void;
	channelMoments(
		x: Bytes,
		batch: number,
		channels: number,
		size: number,
		means: Bytes,
		variances: Bytes
	): void;
	normalize(
		x: Bytes,
		y: Bytes,
		batch: number,
		channels: number,
		size: number,
		means: Bytes,
		variances: Bytes,
		weights: Bytes,
		biases: Bytes,
		eps: number
	): void;
	normalizeBackward(
		x: Bytes,
		gradY: Bytes,
		gradX: Bytes,
		batch: number,
		channels: number,
		size: number,
		means: Bytes,
		variances: Bytes,
		weights: Bytes,
		gradWeights: Bytes,
		gradBiases: Bytes,
		eps: number
	): void;
	sgdStep(
		parameter: Bytes,
		gradient: Bytes,
		buffer: Bytes,
		length: number,
		rate: number,
		weightDecay: number,
		keep: number,
		share: number,
		nesterov: number
	): void;
	adamStep(
		parameter: Bytes,
		gradient: Bytes,
		average: Bytes,
		squares: Bytes,
		length: number,
		rate: number,
		beta1: number,
		newShare1: number,
		beta2: number,
		newShare2: number,
		correction: number,
		eps: number,
		weightDecay: number,
		shrink: number
	): void;
}

/** Pools planes by windows of 2×2, or hands their gradient back. */
type Pool2x2 = (
	x: Bytes,
	width: number,
	plane: Bytes,
	planes: number,
	outHeight: number,
	outWidth: number,
	y: Bytes,
	winners: Bytes
) => void;
