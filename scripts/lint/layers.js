/** What each layer must not know, and why. @type {Readonly<Record<string, import('./borders.js').Border>>} */
export const borders = {
	engine: {
		only: [],
		noPackages: ['svelte', 'd3', 'katex', 'valibot', '$app', '$env'],
		because: 'the engine is pure arithmetic, so that it can be tested, read and reused by itself'
	},
	numbers: {
		only: ['engine'],
		because: 'how a number is written depends on the number alone'
	},
	samples: { only: ['engine'], because: 'samples are data' },
	player: {
		only: ['engine', 'i18n', 'ui', 'messages'],
		because: 'the player moves a cursor over any trace, whatever it is a trace of'
	},
	figures: {
		never: ['scenes', 'player', 'quiz', 'course', 'classroom', 'routes', 'lessons'],
		because: 'a figure draws the data it is given, so that every scene can use it'
	},
	input: {
		only: ['engine', 'numbers', 'samples', 'figures', 'i18n', 'ui', 'messages'],
		because: 'a picture is brought in the same way for every scene'
	},
	ui: {
		only: ['i18n', 'messages'],
		because: 'controls and pages’ frames know nothing of what they hold'
	},
	i18n: { only: ['messages'], because: 'words come before everything that is said with them' },
	messages: {
		only: ['engine', 'numbers', 'i18n'],
		because: 'a catalogue says what it is told'
	},
	scenes: {
		never: ['quiz', 'course', 'classroom', 'routes', 'lessons'],
		because: 'a scene works wherever it is placed'
	},
	export: {
		never: ['course', 'classroom', 'routes', 'lessons'],
		because: 'what is exported does not depend on the page that it is exported from'
	},
	share: {
		never: ['course', 'classroom', 'routes', 'lessons'],
		because: 'a state is handed on in the same way wherever it was found'
	},
	quiz: { never: ['course', 'routes', 'lessons'], because: 'questions are asked anywhere' },
	glossary: {
		only: ['i18n', 'ui', 'messages'],
		because: 'a term is explained by itself, wherever it is met'
	},
	search: {
		only: ['i18n', 'ui', 'messages'],
		because: 'the search finds texts that it is given, whatever they are of'
	},
	kept: { only: [], because: 'a record is kept whatever it is about' },
	practice: {
		only: ['kept', 'quiz', 'scenes', 'i18n', 'ui', 'messages'],
		because: 'practice is planned from questions and answers alone'
	},
	progress: {
		only: ['kept', 'practice', 'i18n', 'ui', 'messages'],
		because: 'progress is kept by the names of lessons, whatever is in them'
	},
	offline: {
		only: ['i18n', 'ui', 'messages'],
		because: 'pages are kept whatever is on them'
	},
	exam: {
		never: ['routes', 'lessons'],
		because: 'an exam draws its questions from the course, and never reaches into one lesson'
	},
	worksheet: {
		never: ['routes', 'lessons'],
		because: 'a worksheet prints what an exam would ask'
	},
	bank: {
		never: ['routes', 'lessons'],
		because: 'the bank lists what the course asks, and never reaches into one lesson'
	},
	teach: {
		never: ['routes', 'lessons'],
		because: 'a plan is made of the course, and never reaches into one lesson'
	},
	course: { never: ['routes'], because: 'routes are the outermost layer' },
	classroom: { never: ['routes'], because: 'routes are the outermost layer' },
	lessons: { never: ['routes'], because: 'a lesson composes what the library offers' },
	routes: {
		never: ['engine', 'numbers', 'samples'],
		noPackages: ['d3', 'fraction.js', 'katex', 'valibot'],
		because: 'a route is a thin page; what it would compute belongs to a layer of src/lib'
	}
};
