/** The English catalogue. Its type is what every other language must say. */
export const en = {
	site: {
		partFailed: 'This part could not be loaded. Are you offline?',
		retry: 'Try again',
		name: 'Receptive',
		tagline: 'See what happens inside a convolutional neural network.',
		skip: 'Skip to the content',
		home: 'Home',
		contents: 'Contents',
		theme: 'Theme',
		themes: { auto: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
		language: 'Language',
		footer:
			'Every number on these pages is computed in your browser, exactly, from what you set. Nothing you enter leaves the page.',
		notFound: 'There is no page at this address.',
		error: 'This page could not be shown.',
		backHome: 'Go to the contents',
		photoCredit:
			'Photograph: Dorothea Lange, Abandoned Dust Bowl Home, about 1935–1940. Getty Open Content Program.',
		digitsCredit: 'Handwritten digits: MNIST (Y. LeCun, C. Cortes, C. Burges).'
	},
	home: {
		title: 'Inside a convolutional network, one multiply-add at a time',
		lede: 'A textbook in which every figure computes. Slide a kernel over a real handwritten digit, forwards and backwards, and see where each number comes from.',
		start: 'Start with convolution',
		syllabus: 'The course',
		part: (number: number) => `Part ${number}`,
		planned: 'in preparation',
		minutes: (minutes: number) => `${minutes} min`,
		tryIt: 'Try it here: step, scrub, or edit any number.'
	},
	lesson: {
		goals: 'After this lesson you can',
		minutes: (minutes: number) => `About ${minutes} minutes`,
		previous: 'Previous lesson',
		next: 'Next lesson',
		comingNext: 'Coming next',
		quiz: 'Check yourself'
	},
	stage: {
		share: 'Copy link',
		shareHint: 'Copies a link to exactly this state',
		shared: 'Link copied',
		shareFailed: 'The browser did not allow copying. The link is in the address bar.',
		reset: 'Reset',
		resetHint: 'Back to the state the figure opened with',
		settings: 'Settings',
		words: 'This step in words',
		table: 'This step as a table',
		problem: 'Part of the link could not be read',
		dismiss: 'Dismiss',
		unpin: 'Unpin',
		edit: 'Edit',
		pinHint: 'Point at any cell, or tap it, to see what it depends on.'
	},
	player: {
		label: 'Steps',
		play: 'Play',
		pause: 'Pause',
		next: 'Next step',
		previous: 'Previous step',
		first: 'First step',
		last: 'Last step',
		position: (index: number, length: number) => `${index} of ${length}`,
		scrub: 'Step',
		grain: 'Step by',
		grains: { map: 'whole map', cell: 'output cell', term: 'multiply-add' },
		grainsShort: { map: 'map', cell: 'cell', term: 'term' },
		speed: 'Speed',
		speedValue: (speed: number) => `${speed}/s`,
		keys: 'Keyboard',
		keyRows: [
			['← →', 'one step back, forward'],
			['Shift ← →', 'to the start, end of the coarser step'],
			['Space', 'play, pause'],
			['Home, End', 'first, last step'],
			['[ ]', 'coarser, finer steps'],
			['Tab, then arrows', 'move between the cells of a figure'],
			['Enter', 'pin a cell; again, edit it'],
			['?', 'this help']
		] as readonly (readonly [keys: string, meaning: string])[]
	},
	parameters: {
		moreSettings: 'More settings',
		weight: 'Kernel weights',
		cells: 'Input numbers',
		input: 'Input',
		kernel: 'Kernel',
		kernelSize: 'Kernel size',
		stride: 'Stride',
		padding: 'Padding',
		paddingMode: 'Padded with',
		dilation: 'Dilation',
		filters: 'Filters',
		groups: 'Groups',
		bias: 'Bias',
		rotateKernel: 'Operation',
		show: 'Result shown as',
		pixel: 'Pixel',
		height: 'height',
		width: 'width',
		bothAxes: 'Same for height and width',
		separateAxes: 'Height and width apart',
		less: (name: string) => `${name}: less`,
		more: (name: string) => `${name}: more`,
		paddingNames: { valid: 'valid', same: 'same', full: 'full', custom: 'by side' },
		sides: { top: 'top', left: 'left', bottom: 'bottom', right: 'right' },
		paddingModes: {
			zeros: 'zeros',
			reflect: 'reflection',
			replicate: 'edge copies',
			circular: 'wrap-around'
		},
		operations: { correlation: 'Cross-correlation', convolution: 'True convolution' }
	},
	inputs: {
		digits: 'Handwritten digits',
		digit: (digit: number) => `Digit ${digit}`,
		digitsFull: 'Digits in full, 28×28',
		digitFull: (digit: number) => `Digit ${digit}, 28×28`,
		photos: 'Photograph, red–green–blue',
		numbers: 'Numbers',
		door: 'Door',
		roof: 'Roof',
		counting: '5×5, counting',
		small: '3×3, counting',
		dot: 'A single 1',
		edge: 'A vertical edge',
		custom: 'Your own numbers',
		upload: 'Your picture…',
		uploadHint:
			'A picture is cropped to a square and averaged down to 10×10 numbers, here in the page. It is sent nowhere.',
		notAnImage: (name: string) => `“${name}” is not a picture that this browser can read.`,
		paste: 'Paste rows of numbers into a cell to fill the grid from there.'
	},
	kernels: {
		identity: 'Identity',
		box: 'Box blur',
		gaussian: 'Gaussian blur',
		sharpen: 'Sharpen',
		emboss: 'Emboss',
		sobelX: 'Sobel x',
		sobelY: 'Sobel y',
		laplacian: 'Laplacian',
		counting: '2×2, counting',
		custom: 'Your own'
	},
	conv2d: {
		title: 'Convolution, step by step',
		input: 'Input',
		kernel: 'Kernel',
		products: 'Patch × kernel',
		output: 'Output',
		rotated: 'turned by 180°',
		channel: (channel: number) => `channel ${channel}`,
		channelNames: ['red', 'green', 'blue'] as readonly string[],
		filter: (filter: number) => `filter ${filter}`,
		bias: 'bias',
		sum: 'Sum',
		sumSoFar: 'Sum so far',
		inputCell: (row: number, column: number, value: string) =>
			`Input, row ${row}, column ${column}: ${value}`,
		kernelCell: (row: number, column: number, value: string) =>
			`Kernel, row ${row}, column ${column}: ${value}`,
		productCell: (row: number, column: number, x: string, w: string, product: string) =>
			`${x} times ${w} is ${product} (row ${row}, column ${column})`,
		productLater: (row: number, column: number) =>
			`Row ${row}, column ${column}: not multiplied yet`,
		outputCell: (row: number, column: number, value: string) =>
			`Output, row ${row}, column ${column}: ${value}`,
		outputLater: (row: number, column: number) =>
			`Output, row ${row}, column ${column}: not computed yet`,
		dropped: 'no window reads it',
		usedBy: (outputs: number) => `feeds ${outputs} output ${outputs === 1 ? 'cell' : 'cells'}`,
		readsFrom: (taps: number) => `is a sum over ${taps} input cells`,
		weightUsed: (times: number) =>
			`used ${times} ${times === 1 ? 'time' : 'times'}, at every place of the window`,
		padded: 'padding',
		narrateMap: (filter: number, filters: number, cells: number) =>
			`${filters > 1 ? `Filter ${filter} of ${filters}: the` : 'The'} whole map, ${cells} cells, is done.`,
		narrateCell: (row: number, column: number, terms: number, value: string) =>
			`The window lies over the patch of output row ${row}, column ${column}. Its ${terms} products add up to ${value}.`,
		narrateTerm: (
			x: string,
			w: string,
			product: string,
			done: number,
			terms: number,
			sum: string
		) => `Term ${done} of ${terms}: ${x} times ${w} is ${product}. The sum so far is ${sum}.`,
		narratePadding: (w: string, done: number, terms: number, sum: string) =>
			`Term ${done} of ${terms} lies in the padding: 0 times ${w} adds nothing. The sum stays ${sum}.`,
		narrateBias: (bias: string, sum: string) => `Last, the bias ${bias} is added: ${sum}.`,
		droppedNote: (cells: number) =>
			`${cells} input ${cells === 1 ? 'cell is' : 'cells are'} crossed out: no window reads ${cells === 1 ? 'it' : 'them'}.`,
		tableCaption: (row: number, column: number) => `Output row ${row}, column ${column}`,
		tableHead: ['Input cell', 'Input', 'Weight', 'Product', 'Sum so far'] as readonly string[],
		place: (row: number, column: number) => `row ${row}, column ${column}`,
		sizeLine: 'Output size'
	},
	gallery: {
		title: 'Kernels on a photograph',
		kernels: 'Kernels',
		about: {
			identity: 'Takes the middle pixel alone: the picture stays as it is.',
			box: 'The mean of nine pixels: every detail is smeared evenly.',
			gaussian: 'A mean in which nearer pixels count more: a softer blur.',
			sharpen: 'Five times the pixel minus its four neighbours: differences grow.',
			emboss: 'Lower right minus upper left, plus the pixel: a relief lit from one side.',
			sobelX:
				'Right minus left: positive where it gets brighter to the right, negative where darker.',
			sobelY:
				'Below minus above: positive where it gets brighter downwards, negative where darker.',
			laplacian: 'Eight neighbours minus eight times the pixel: far from 0 at fine detail.',
			custom: 'Your own weights.'
		},
		weightSum: {
			zero: 'The weights add up to 0: flat areas become 0.',
			one: 'The weights add up to 1: flat areas keep their brightness.',
			other: (sum: string) => `The weights add up to ${sum}: flat areas are multiplied by ${sum}.`
		},
		photo: 'Photograph',
		photoAlt:
			'The photograph: a bare wooden house with a dark doorway on dry ground, under a bright sky',
		own: 'Your picture',
		size: (side: number) => `${side}×${side}`,
		loading: 'The photograph is loading.',
		failed: 'The photograph could not be loaded.',
		retry: 'Try again',
		drop: 'Use your own picture…',
		dropHint:
			'It is cropped to a square and made grey here in the page, and sent nowhere. Links therefore open with the photograph.',
		back: 'Back to the photograph',
		hint: 'Drag a number up or down, or click it to type.',
		result: 'Result',
		resultAlt: (kernel: string, view: string) => `The picture filtered with ${kernel}, as ${view}`,
		ownKernel: 'a kernel of your own',
		views: { picture: 'a grey picture', signed: 'signed values' },
		borders: 'Past the border, the edge pixels are repeated.',
		show: 'Show the result as',
		shows: { auto: 'automatic', picture: 'picture', signed: 'signed values' },
		showHint: 'Automatic shows signed values if the weights add up to 0, else a picture.',
		orLess: (value: string) => `${value} or less`,
		orMore: (value: string) => `${value} or more`,
		legend: {
			photo: 'Grey levels from 0, black, to 255, white.',
			picture: 'Black is 0 and all below, white is 255 and all above.',
			signed: (extent: string) =>
				`Black is 0. Rose is negative, down to −${extent} and below; white is positive, up to ${extent} and above.`
		},
		move: 'Point at a pixel to magnify it; click or tap to keep it, or drag the crosshair. By keyboard: focus the photograph and use the arrow keys, with Shift ten at a time.',
		crosshair: 'Photograph: choose a pixel with the arrow keys',
		magnifier: 'Under the crosshair',
		reading: (row: number, column: number, level: string, result: string) =>
			`Pixel at row ${row}, column ${column}: ${level} becomes ${result}`,
		loupe: 'Enlarged',
		patch: 'Nine pixels',
		patchCell: (row: number, column: number, value: string) =>
			`Pixel at row ${row}, column ${column}: ${value}`,
		drawn: {
			exact: 'drawn in this very shade',
			rounded: (level: string) => `drawn as the grey level ${level}`,
			black: 'below 0: drawn black',
			white: 'above 255: drawn white',
			negative: 'negative: drawn on the rose side',
			positive: 'positive: drawn on the white side',
			zero: 'zero: drawn black',
			beyond: (end: string) => `beyond the scale: drawn like ${end}`
		},
		openInStage: 'Step through this patch'
	},
	formula: { label: 'Formula', termHint: 'Point at a term to see its cells.' },
	code: { title: 'In PyTorch', copy: 'Copy the code', copied: 'Copied' },
	quiz: {
		check: 'Check',
		next: 'Next question',
		finish: 'See the result',
		tell: 'Show the answer',
		choose: 'Choose an answer first.',
		onceMore: 'Go through it once more, or see it in the figure.',
		matrixRow: (row: number, numbers: string) => `row ${row}: ${numbers}`,
		again: 'Again with new numbers',
		right: 'Right.',
		wrong: 'Not quite.',
		progress: (number: number, total: number) => `Question ${number} of ${total}`,
		score: (right: number, total: number) => `${right} of ${total} right at the first try`,
		yourAnswer: 'Your answer',
		height: 'height',
		width: 'width',
		seeIt: 'See it in the figure',
		answerIs: (answer: string) => `The answer is ${answer}.`
	},
	problems: {
		link: 'The link',
		unknownField: (text: string) => `The link names something unknown: “${text}”.`,
		notANumber: (field: string, text: string) => `${field}: “${text}” is not a number.`,
		outOfBounds: (field: string, text: string) =>
			`${field}: ${text} is out of bounds; the nearest value is used.`,
		notAnOption: (field: string, text: string) => `${field}: “${text}” is not one of the choices.`,
		malformed: (field: string) => `${field}: the value is damaged; the usual one is used.`,
		tooLong: () => 'The link is too long to be one of ours.',
		version: () => 'The link was made by another version of this page.',
		impossible: (reason: string) => `The settings in the link do not fit together: ${reason}`
	},
	numbers: {
		empty: 'Type a number.',
		notANumber: (text: string) =>
			`“${text}” is not a number. Whole numbers, decimals and fractions such as 1/9 are.`,
		divisionByZero: 'A fraction cannot have the denominator 0.',
		tooLong: 'That number is too long: at most 12 digits.',
		tooManyCells: 'The pasted numbers do not fit into the grid.'
	},
	errors: {
		kernelDoesNotFit: (kernel: string, input: string, padding: string) =>
			`the kernel (${kernel} with its dilation) does not fit the input (${input}) with padding ${padding}.`,
		paddingTooLarge: (padding: string, mode: string) =>
			`the padding ${padding} is too wide to be filled by ${mode}.`,
		groupsDoNotDivide: () => 'the number of groups must divide the channels and the filters.',
		other: () => 'these settings do not fit together.'
	}
};

export type Messages = typeof en;
