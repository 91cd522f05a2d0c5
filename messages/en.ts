import type { Language } from '$lib/i18n/language';

/** The English catalogue. Its type is what every other language must say. */
export const en = {
	/** Whose words these are: rarer words, which load apart, are found by it. */
	language: 'en' as Language,
	site: {
		partFailed: 'This part could not be loaded. Are you offline?',
		retry: 'Try again',
		name: 'Receptive',
		skip: 'Skip to the content',
		home: 'Home',
		contents: 'Contents',
		search: 'Search',
		glossary: 'Glossary',
		labs: 'Labs',
		progress: 'My progress',
		practice: 'Practice',
		questions: 'Question bank',
		exam: 'Exam',
		worksheet: 'Worksheet',
		offline: 'Offline',
		teach: 'Teaching',
		lab: 'Lab',
		openLab: 'Open in the lab',
		theme: 'Theme',
		themes: { auto: 'As the system', light: 'Light', dark: 'Dark', projector: 'Projector' },
		language: 'Language',
		footer:
			'Every number on these pages is computed in your browser, exactly, from what you set. Nothing you enter leaves the page.',
		error: 'This page could not be shown.',
		photoCredit:
			'Photograph: Dorothea Lange, Abandoned Dust Bowl Home, about 1935–1940. Getty Open Content Program.',
		digitsCredit: 'Handwritten digits: MNIST (Y. LeCun, C. Cortes, C. Burges).'
	},
	lesson: {
		part: (number: number) => `Part ${number}`,
		goals: 'After this lesson you can',
		minutes: (minutes: number) =>
			minutes === 1 ? '1 minute to read' : `${minutes} minutes to read`,
		previous: 'Previous lesson',
		next: 'Next lesson',
		comingNext: 'Coming next',
		quiz: 'Check yourself',
		practise: 'Practise this lesson with new numbers',
		present: 'Present'
	},
	stage: {
		share: 'Share',
		export: 'Export',
		loadFailed: 'This needs a network the first time.',
		reset: 'Reset',
		resetHint: 'Back to the state the figure opened with',
		settings: 'Settings',
		table: 'This step as a table',
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
		grainsShort: {
			batch: 'batch',
			pass: 'pass',
			node: 'node',
			layer: 'layer',
			map: 'map',
			group: 'channel',
			phase: 'stage',
			cell: 'cell',
			term: 'term',
			epoch: 'epoch'
		},
		speed: 'Speed',
		speedValue: (speed: number) => `${speed}/s`,
		keys: 'Keyboard'
	},
	parameters: {
		moreSettings: 'More settings',
		weight: 'Kernel weights',
		cells: 'Input numbers',
		input: 'Input',
		kernel: 'Kernel',
		picture: 'Picture',
		size: 'Input size',
		before: 'Padding before',
		after: 'Padding after',
		kernelSize: 'Kernel size',
		stride: 'Stride',
		padding: 'Padding',
		paddingMode: 'Padded with',
		dilation: 'Dilation',
		filters: 'Filters',
		groups: 'Groups',
		bias: 'Bias',
		rotateKernel: 'Operation',
		at: 'Step',
		pin: 'Pinned cell',
		show: 'Result shown as',
		pixel: 'Pixel',
		height: 'height',
		width: 'width',
		bothAxes: 'Same for height and width',
		separateAxes: 'Height and width apart',
		less: (name: string) => `${name}: less`,
		more: (name: string) => `${name}: more`,
		paddingNames: { valid: 'valid', same: 'same', full: 'full', custom: 'by side' },
		everySide: 'Padding, every side',
		sidesApart: 'Each side apart',
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
		digit: (digit: number) => `Digit ${digit}`,
		door: 'Door',
		roof: 'Roof',
		custom: 'Your own numbers',
		notAnImage: (name: string) => `“${name}” is not a picture that this browser can read.`
	},
	formula: { label: 'Formula', termHint: 'Point at a term to see its cells.' },
	code: { title: 'In PyTorch', copy: 'Copy the code', copied: 'Copied' },
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
		outputPaddingTooLarge: (largest: string) =>
			`output padding can be at most ${largest} here: less than the stride or the dilation.`,
		emptyOutput: () => 'the padding would crop everything away.',
		groupsDoNotDivide: () => 'the number of groups must divide the channels and the filters.',
		locked: () => 'it is fixed in this exercise.',
		other: () => 'these settings do not fit together.'
	}
};

export type Messages = typeof en;
