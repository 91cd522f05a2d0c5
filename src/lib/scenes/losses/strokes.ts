/** How the line of a loss is drawn: hue and dashes tell it from the others, each by itself. */
export const lossStrokes = {
	mse: { color: 'light-dark(#b3261e, #ff9c94)', dash: undefined },
	l1: { color: 'light-dark(#2f49b8, #9fb0ff)', dash: '9 4' },
	smoothL1: { color: 'light-dark(#14713d, #6fd39b)', dash: '2 4' },
	loss: { color: 'light-dark(#7a3fb8, #c9a2ff)', dash: undefined },
	accuracy: { color: 'light-dark(#ad4f08, #ffab5e)', dash: undefined }
} as const;
