import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Inside a convolutional network, one multiply-add at a time',
	lede: 'A textbook in which every figure computes. Draw a digit, watch a trained network read it, and open any of its numbers down to the multiply-adds it is made of.',
	start: 'Start with the first lesson',
	syllabus: 'The course',
	planned: 'in preparation',
	minutes: (minutes: number) => `${minutes} min`
};

export type HomeWords = typeof en;

const zh: HomeWords = {
	title: '看懂卷积网络里的每一次乘加',
	lede: '在这本教材里，每张图都在真正地计算。写一个数字，看一个训练好的网络怎样认出它；点开其中任何一个数，一直看到组成它的每一次乘加。',
	start: '从第一课开始',
	syllabus: '课程',
	planned: '编写中',
	minutes: (minutes) => `${minutes} 分钟`
};

/** Words of the page that the site opens with, and of the list of its lessons. */
export const homeWords: Translated<HomeWords> = { en, zh };
