/**
 * The transforms of Winograd's F(4×4, 3×3) at the points 0, ±1, ±2 and ∞ (Lavin and Gray,
 * https://arxiv.org/abs/1509.09308): y = Aᵀ((G g) ⊙ (Bᵀ d)) along each axis. The gradients are the
 * transposes of the same maps: dg = Gᵀ((A dy) ⊙ (Bᵀ d)) and dd = B((G g) ⊙ (A dy)). All work in place
 * on one tile of 6 × 6 doubles, of which a smaller one fills the upper left.
 */
const tile = new Float64Array(36);

/** Cells from one row of the tile to the next. */
export const tilePitch = 6;

export function putTile(place: number, value: number): void {
	tile[place] = value;
}

export function tileAt(place: number): number {
	return tile[place];
}

/** Bᵀ */
function inputLine(start: number, step: number): void {
	const d0 = tile[start];
	const d1 = tile[start + step];
	const d2 = tile[start + 2 * step];
	const d3 = tile[start + 3 * step];
	const d4 = tile[start + 4 * step];
	const d5 = tile[start + 5 * step];
	const near = d4 - 4 * d2;
	const nearOdd = d3 - 4 * d1;
	const far = d4 - d2;
	const farOdd = 2 * (d3 - d1);
	tile[start] = 4 * d0 - 5 * d2 + d4;
	tile[start + step] = near + nearOdd;
	tile[start + 2 * step] = near - nearOdd;
	tile[start + 3 * step] = far + farOdd;
	tile[start + 4 * step] = far - farOdd;
	tile[start + 5 * step] = 4 * d1 - 5 * d3 + d5;
}

/** B */
function inputGradientLine(start: number, step: number): void {
	const p0 = tile[start];
	const p1 = tile[start + step];
	const p2 = tile[start + 2 * step];
	const p3 = tile[start + 3 * step];
	const p4 = tile[start + 4 * step];
	const p5 = tile[start + 5 * step];
	const near = p1 + p2;
	const nearOdd = p1 - p2;
	const far = p3 + p4;
	const farOdd = 2 * (p3 - p4);
	tile[start] = 4 * p0;
	tile[start + step] = 4 * (p5 - nearOdd) - farOdd;
	tile[start + 2 * step] = -5 * p0 - 4 * near - far;
	tile[start + 3 * step] = nearOdd + farOdd - 5 * p5;
	tile[start + 4 * step] = p0 + near + far;
	tile[start + 5 * step] = p5;
}

/** G */
function weightLine(start: number, step: number): void {
	const g0 = tile[start];
	const g1 = tile[start + step];
	const g2 = tile[start + 2 * step];
	const near = -(g0 + g2) / 6;
	const far = g0 / 24 + g2 / 6;
	tile[start] = g0 / 4;
	tile[start + step] = near - g1 / 6;
	tile[start + 2 * step] = near + g1 / 6;
	tile[start + 3 * step] = far + g1 / 12;
	tile[start + 4 * step] = far - g1 / 12;
	tile[start + 5 * step] = g2;
}

/** Gᵀ */
function weightGradientLine(start: number, step: number): void {
	const p0 = tile[start];
	const p1 = tile[start + step];
	const p2 = tile[start + 2 * step];
	const p3 = tile[start + 3 * step];
	const p4 = tile[start + 4 * step];
	const p5 = tile[start + 5 * step];
	const near = (p1 + p2) / 6;
	const far = p3 + p4;
	tile[start] = p0 / 4 - near + far / 24;
	tile[start + step] = (p2 - p1) / 6 + (p3 - p4) / 12;
	tile[start + 2 * step] = far / 6 - near + p5;
}

/** Aᵀ */
function outputLine(start: number, step: number): void {
	const p0 = tile[start];
	const p1 = tile[start + step];
	const p2 = tile[start + 2 * step];
	const p3 = tile[start + 3 * step];
	const p4 = tile[start + 4 * step];
	const p5 = tile[start + 5 * step];
	const near = p1 + p2;
	const nearOdd = p1 - p2;
	const far = p3 + p4;
	const farOdd = 2 * (p3 - p4);
	tile[start] = p0 + near + far;
	tile[start + step] = nearOdd + farOdd;
	tile[start + 2 * step] = near + 4 * far;
	tile[start + 3 * step] = nearOdd + 4 * farOdd + p5;
}

/** A */
function outputGradientLine(start: number, step: number): void {
	const y0 = tile[start];
	const y1 = tile[start + step];
	const y2 = tile[start + 2 * step];
	const y3 = tile[start + 3 * step];
	const near = y0 + y2;
	const nearOdd = y1 + y3;
	const far = y0 + 4 * y2;
	const farOdd = 2 * y1 + 8 * y3;
	tile[start + step] = near + nearOdd;
	tile[start + 2 * step] = near - nearOdd;
	tile[start + 3 * step] = far + farOdd;
	tile[start + 4 * step] = far - farOdd;
	tile[start + 5 * step] = y3;
}

/** A tile of 6 × 6 inputs to points. */
export function inputToPoints(): void {
	for (let column = 0; column < 6; column++) inputLine(column, tilePitch);
	for (let row = 0; row < 6; row++) inputLine(row * tilePitch, 1);
}

/** Points to what they give to 6 × 6 inputs. */
export function pointsToInputGradient(): void {
	for (let column = 0; column < 6; column++) inputGradientLine(column, tilePitch);
	for (let row = 0; row < 6; row++) inputGradientLine(row * tilePitch, 1);
}

/** A kernel of 3 × 3 to points. */
export function weightToPoints(): void {
	for (let column = 0; column < 3; column++) weightLine(column, tilePitch);
	for (let row = 0; row < 6; row++) weightLine(row * tilePitch, 1);
}

/** Points to the gradient of a kernel of 3 × 3. */
export function pointsToWeightGradient(): void {
	for (let column = 0; column < 6; column++) weightGradientLine(column, tilePitch);
	for (let row = 0; row < 3; row++) weightGradientLine(row * tilePitch, 1);
}

/** Points to 4 × 4 outputs. */
export function pointsToOutput(): void {
	for (let column = 0; column < 6; column++) outputLine(column, tilePitch);
	for (let row = 0; row < 4; row++) outputLine(row * tilePitch, 1);
}

/** The gradient of 4 × 4 outputs to points. */
export function outputGradientToPoints(): void {
	for (let column = 0; column < 4; column++) outputGradientLine(column, tilePitch);
	for (let row = 0; row < 6; row++) outputGradientLine(row * tilePitch, 1);
}
