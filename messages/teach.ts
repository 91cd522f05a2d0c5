import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Teaching with Receptive',
	lede: 'A plan for each part of the course, made from the lessons as they stand, and how to present, share, set exercises and host a copy.',
	contents: 'On this page',
	plans: 'Lesson plans',
	howTo: 'How to',
	length: 'Length of a session',
	lengths: (minutes: number) => `${minutes} minutes`,
	print: 'Print the plan',
	estimate: (stop: number, prediction: number, task: number, question: number, practised: number) =>
		`Times are estimates to plan with: ${stop} minutes for each stop of the presentation, ${prediction} for a prediction, ${task} for each task, and ${question} for each of ${practised} questions. The quiz of a lesson and what is left of its questions are homework.`,
	totals: (lessons: number, sessions: number, minutes: number) =>
		`${lessons === 1 ? '1 lesson' : `${lessons} lessons`}, ${sessions === 1 ? '1 session' : `${sessions} sessions`}, ${minutes} minutes`,
	coming: (titles: string) => `In preparation: ${titles}.`,
	session: (number: number) => `Session ${number}`,
	minutes: (minutes: number) => `${minutes} min`,
	over: (sessions: number) => `Longer than a session: plan ${sessions}, or leave out a task.`,
	goals: 'Afterwards students can',
	show: 'Show',
	predict: 'Ask first',
	onScreen: 'Put it on the screen',
	tasks: 'Students try',
	openLab: (lab: string) => `Lab: ${lab}`,
	listen: 'Listen for',
	practise: 'Practise',
	questions: (count: number) =>
		count === 1 ? '1 question in class' : `${count} questions in class`,
	allQuestions: (count: number) => `All ${count} in the question bank`,
	reading: (minutes: number) => `To read at home: ${minutes} min`,
	paper: 'Paper for this session',
	worksheet: 'Worksheet with answer key',
	exam: 'Short test from a link',
	paperTitle: (part: number, session: number) => `Part ${part}, session ${session}`,
	keysCaption: 'Keys of a presentation',
	key: 'Key',
	meaning: 'What it does',
	snippet: 'HTML to paste',
	copy: 'Copy',
	task: 'Compute each output on paper, then type it. The figure shows how it comes about.'
};

/** The words of the page for teachers. */
export type TeachWords = typeof en;

const zh: TeachWords = {
	title: '用 Receptive 上课',
	lede: '每一部分的教案，由课程内容直接生成；还有怎样演示、分享、布置练习，怎样在自己的服务器上架设一份。',
	contents: '本页内容',
	plans: '教案',
	howTo: '使用方法',
	length: '一次课的时长',
	lengths: (minutes) => `${minutes} 分钟`,
	print: '打印教案',
	estimate: (stop, prediction, task, question, practised) =>
		`时间是备课用的估计：演示每个环节 ${stop} 分钟，每次预测 ${prediction} 分钟，每个动手任务 ${task} 分钟，课堂练习 ${practised} 题、每题 ${question} 分钟。课文末尾的小测和其余的题目留作作业。`,
	totals: (lessons, sessions, minutes) => `${lessons} 课，分 ${sessions} 次，共 ${minutes} 分钟`,
	coming: (titles) => `编写中：${titles}。`,
	session: (number) => `第 ${number} 次课`,
	minutes: (minutes) => `${minutes} 分钟`,
	over: (sessions) => `超过一次课的时长：请安排 ${sessions} 次，或者删去一个任务。`,
	goals: '学完以后，学生能够',
	show: '演示',
	predict: '先问一问',
	onScreen: '投到屏幕上',
	tasks: '学生动手',
	openLab: (lab) => `实验台：${lab}`,
	listen: '留意这些误解',
	practise: '练习',
	questions: (count) => `课堂练习 ${count} 题`,
	allQuestions: (count) => `题库里共 ${count} 题`,
	reading: (minutes) => `课后阅读：约 ${minutes} 分钟`,
	paper: '本次课的卷子',
	worksheet: '练习卷（附答案）',
	exam: '在线小测',
	paperTitle: (part, session) => `第 ${part} 部分第 ${session} 次课`,
	keysCaption: '演示时的按键',
	key: '按键',
	meaning: '作用',
	snippet: '可粘贴的 HTML',
	copy: '复制',
	task: '先在纸上算出每一个输出，再输入。图里会显示它是怎样算出来的。'
};

export const teachWords: Translated<TeachWords> = { en, zh };
