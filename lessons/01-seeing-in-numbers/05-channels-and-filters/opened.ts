/** A red ball before a blue sky and green grass, 5×5, in red, green and blue. */
const ball = [
	'1,1,1,1,1;1,1,8,1,1;1,8,9,8,1;1,1,8,1,1;1,1,1,1,1',
	'3,3,3,3,3;3,3,1,3,3;6,1,1,1,6;6,6,1,6,6;6,6,6,6,6',
	'9,9,9,9,9;9,9,1,9,9;1,1,1,1,1;1,1,1,1,1;1,1,1,1,1'
].join('!');

/** One filter with a kernel for each colour: red in the shape of a plus, and little green and blue. */
const redPlus = ['0,1,0;1,1,1;0,1,0', '0,0,0;0,-1,0;0,0,0', '0,0,0;0,-1,0;0,0,0'].join('!');

/** The state that the figure of the convolution opens in; the text computes its numbers from it. */
export const opened = `1~cells:${ball}~weight:${redPlus}~bias:-6~at:cell.4`;
