import type { Translated } from '$lib/i18n/language';

const en = {
	loss: 'Loss',
	losses: { crossEntropy: 'Softmax and cross-entropy', squaredError: 'Squared error, all exact' },
	label: 'Right class',
	rate: 'Learning rate',
	rateTyped: 'Learning rate, typed',
	rateBounds: (least: string, most: string) => `A number from ${least} to ${most}, such as 1/50.`,
	preset: 'Numbers',
	presets: {
		standard: 'The usual ones',
		tie: 'Two equal cells in a pooling window',
		overshoot: 'A learning rate that is too large'
	},
	ownNumbers: 'Your own',

	prove: 'Prove it yourself',
	proveAbout:
		'Choose a number that is learned, and nudge it by ε up and down. The whole network is computed again, both times. The loss’s change by 2ε should be the gradient that the way back found.',
	nudged: 'Number to nudge',
	lossUp: 'Loss at w + ε',
	lossDown: 'Loss at w − ε',
	lossHere: 'Loss at w',
	oneSided: 'One-sided: (L(w + ε) − L(w)) / ε',
	central: 'Central: (L(w + ε) − L(w − ε)) / 2ε',
	analytic: 'Gradient by the way back',
	equal: 'Equal, not close: the same fraction.',
	equalDespite: 'Equal, although something switched on the way.',
	isClose: (error: string) => `Close: the difference is ${error}.`,
	different: (error: string) => `Not equal: the difference is ${error}.`,
	whyEqual:
		'As long as nothing switches, the loss is quadratic in one weight. The curvature then pulls both sides alike, and the central quotient is the slope itself. The one-sided ones are off by ε times half the curvature.',
	whyClose:
		'The loss is a smooth curve, not a parabola: the central quotient errs by about ε². Half the ε, a quarter of the error.',
	switched: (count: number) =>
		`${count === 1 ? 'One cell switches' : `${count} cells switch`} within ±ε, so the loss has a kink there and the quotient reaches across it:`,
	switchedInVain:
		'These cells switch only at the very end of the nudge, or where no gradient arrives, so that it changes nothing:',
	switchedRelu: (name: string, from: string, to: string) => `${name} goes from ${from} to ${to}.`,
	switchedPool: (name: string) => `${name}: another cell of the window wins.`,
	ladder: 'The same for every ε',
	errorHead: 'Difference',
	ratioHead: 'Times smaller',
	switchesHead: 'Switches'
};

/** The words of the settings of the tiny network, and of the proof of its gradients. */
export type TinySettingsWords = typeof en;

const zh: TinySettingsWords = {
	loss: '损失',
	losses: { crossEntropy: 'Softmax 与交叉熵', squaredError: '均方误差，全部精确' },
	label: '正确的类',
	rate: '学习率',
	rateTyped: '学习率，可直接输入',
	rateBounds: (least, most) => `请输入 ${least} 到 ${most} 之间的数，如 1/50。`,
	preset: '数字',
	presets: {
		standard: '常用的一组',
		tie: '池化窗口里有两个相等的格',
		overshoot: '学习率过大'
	},
	ownNumbers: '自己的数字',

	prove: '自己验证',
	proveAbout:
		'选一个要学习的数，把它加 ε、减 ε 各动一次，整个网络都重新算一遍。损失的变化除以 2ε，应该等于反向传播求出的梯度。',
	nudged: '要动的数',
	lossUp: 'w + ε 处的损失',
	lossDown: 'w − ε 处的损失',
	lossHere: 'w 处的损失',
	oneSided: '单侧：(L(w + ε) − L(w)) / ε',
	central: '中心：(L(w + ε) − L(w − ε)) / 2ε',
	analytic: '反向传播求得的梯度',
	equal: '相等，不是接近：是同一个分数。',
	equalDespite: '相等，尽管中途有格子切换了。',
	isClose: (error) => `接近：相差 ${error}。`,
	different: (error) => `不相等：相差 ${error}。`,
	whyEqual:
		'只要没有格子切换，损失对一个权重来说就是二次函数。两侧受弯曲的影响相同，所以中心差商就是斜率本身；单侧差商则偏离 ε 乘弯曲程度的一半。',
	whyClose:
		'损失是光滑的曲线，但不是抛物线：中心差商的误差大约与 ε² 成正比。ε 减半，误差变成四分之一。',
	switched: (count) => `在 ±ε 之内有 ${count} 个格子切换了，损失在那里有个折点，差商跨过了它：`,
	switchedInVain: '这些格子恰好在 ±ε 的端点切换，或者那里没有梯度传来，所以没有影响：',
	switchedRelu: (name, from, to) => `${name}从 ${from} 变到 ${to}。`,
	switchedPool: (name) => `${name}：窗口里换了另一格胜出。`,
	ladder: '每个 ε 的结果',
	errorHead: '相差',
	ratioHead: '缩小到几分之一',
	switchesHead: '切换'
};

export const tinySettingsWords: Translated<TinySettingsWords> = { en, zh };
