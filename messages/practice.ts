import type { Translated } from '$lib/i18n/language';

const mastery = {
	untried: 'not tried yet',
	weak: 'not yet known',
	growing: 'getting there',
	mastered: 'mastered',
	due: 'time to refresh'
};

const en = {
	title: 'Practice',
	lede: 'Questions with numbers that are new each time. What you are about to forget comes first.',
	skills: 'Skills',
	skillsLede: (inARow: number) =>
		`A skill is mastered after ${inARow} answers in a row that were right at once and without a hint. After a while it is time to refresh it.`,
	mastery,
	answers: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
	dueIn: (days: number) => (days === 1 ? 'again in 1 day' : `again in ${days} days`),
	practiseSkill: (skill: string) => `Practise: ${skill}`,
	practise: 'Practise',
	ofLesson: 'Skills of this lesson',
	masteredOf: (mastered: number, skills: number) => `${mastered} of ${skills} skills mastered`,
	topics: 'From which lessons',
	allLessons: 'All',
	level: 'How hard',
	levels: { 0: 'All', 1: 'Easy', 2: 'Medium', 3: 'Hard' },
	length: 'How many',
	start: 'Start',
	count: (questions: number) =>
		questions === 1 ? '1 question to draw from' : `${questions} questions to draw from`,
	none: 'There is no question like that. Choose more lessons, or another difficulty.',
	loading: 'Fetching questions…',
	failed: 'The questions could not be loaded. Is there a connection?',
	retry: 'Try again',
	round: 'A round of practice',
	anotherRound: 'Another round',
	back: 'Choose anew',
	stop: 'Stop here',
	damaged:
		'What was stored of your practice could not be read. It has been set aside, not lost, and a new record has begun.',
	blocked:
		'This browser does not let the page store anything, so your practice lasts until you close it. You can still save it to a file.',
	toProgress: 'See all that is kept',
	unknown: (names: string) => `The link names what does not exist here: ${names}. It was left out.`,
	lessonPractice: 'Practise what this lesson teaches'
};

/** The words of practice; a page has them once practice is shown. */
export type PracticeWords = typeof en;

const zhMastery: typeof mastery = {
	untried: '还没练过',
	weak: '尚未掌握',
	growing: '逐渐掌握',
	mastered: '已掌握',
	due: '该复习了'
};

const zh: PracticeWords = {
	title: '练习',
	lede: '每次都换一组新的数。快要忘记的内容会先出现。',
	skills: '知识点',
	skillsLede: (inARow) =>
		`同一个知识点连续 ${inARow} 次不看提示、一次答对，就算掌握；过一段时间会提醒你复习。`,
	mastery: zhMastery,
	answers: (count) => `练过 ${count} 题`,
	dueIn: (days) => `${days} 天后复习`,
	practiseSkill: (skill) => `练习：${skill}`,
	practise: '练习',
	ofLesson: '本课的知识点',
	masteredOf: (mastered, skills) => `${skills} 个知识点中已掌握 ${mastered} 个`,
	topics: '选择课程',
	allLessons: '全部',
	level: '难度',
	levels: { 0: '全部', 1: '容易', 2: '中等', 3: '较难' },
	length: '题数',
	start: '开始',
	count: (questions) => `有 ${questions} 种题可选`,
	none: '没有符合要求的题。请多选几课，或换一个难度。',
	loading: '正在取题……',
	failed: '题目没能加载，请检查网络连接。',
	retry: '再试一次',
	round: '一轮练习',
	anotherRound: '再来一轮',
	back: '重新选择',
	stop: '到此为止',
	damaged: '浏览器里保存的练习记录无法读取。原来的内容已另行存放，没有丢失，现在重新开始记录。',
	blocked: '浏览器不允许本页保存数据，所以练习记录只保留到关闭页面为止。你仍然可以把它存成文件。',
	toProgress: '查看保存的内容',
	unknown: (names) => `链接里有这里没有的内容：${names}，已略去。`,
	lessonPractice: '练习本课的知识点'
};

export const practiceWords: Translated<PracticeWords> = { en, zh };
