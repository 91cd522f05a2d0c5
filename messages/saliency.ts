import type { Translated } from '$lib/i18n/language';

const en = {
	title: 'Which pixels would change the answer',
	figure: 'Your digit and its gradient',
	asked: 'Digit asked about',
	likeliest: 'the likeliest',
	digit: (digit: number, probability: string) => `${digit}, probability ${probability}`,
	output: 'Gradient of',
	outputs: { probability: 'probability', score: 'score (logit)' },
	pixels: (digit: number) => ({
		probability: `Gradient of the probability of ${digit}, pixel by pixel`,
		score: `Gradient of the score of ${digit}, pixel by pixel`
	}),
	legend:
		'Light: a brighter pixel raises the output. Rose: it lowers it. Black: no effect. Blue line: your ink.',
	meaning: [
		'A gradient says how the output would change if a pixel changed a little. It does not say what the network looked at, nor why it decided as it did.',
		'A probability near 0 or 1 hardly moves: softmax is saturated, and all gradients before it are tiny. The score is not damped so.',
		'Black pixels have gradients too: a stroke where there is none would change the output.',
		'A closed ReLU hands nothing back. What reaches the output through closed ones only has gradient 0.'
	] as readonly string[],
	raises: 'Brightening this pixel raises the output most',
	lowers: 'Brightening this pixel lowers the output most',
	moving: 'Pixels with a gradient',
	dark: 'Black ones among them',
	of: (some: number, all: number) => `${some} of ${all}`,
	overview: 'All layers: values above, gradients below',
	overviewHint: 'In each pair the values lie above and their gradients below.',
	pair: (layer: string, map: number) => `${layer}, map ${map}: values and gradients`,
	steepest: (name: string) => `${name}: the gradient of the largest size, without its sign`,
	largest: (value: string) => `gradients up to ${value}`,
	at: (row: number, column: number, value: string) => `Row ${row}, column ${column}: ${value}`,
	keys: 'Arrow keys move, Enter opens a cell.',
	pixelHint:
		'Choose a pixel to open its number: nudge it through the network and compare. Choose a map to see what one of its cells sees.',
	close: 'Close',
	pixel: (row: number, column: number) => `Pixel in row ${row}, column ${column}`,
	brightness: 'Brightness x',
	gradient: 'Gradient',
	nudge: 'Nudge ε',
	brighter: 'With x + ε',
	darker: 'With x − ε',
	slope: 'Difference / 2ε',
	equal: 'Equal to the last digit: between the two pictures the score is a straight line.',
	curved: 'Close, not equal: softmax is curved. With a smaller ε they come closer.',
	kink: (choices: number) =>
		`${choices === 1 ? 'One choice' : `${choices} choices`} of ReLU or max pooling changed within ε, so the output bends here. The gradient is the slope before the bend: try a smaller ε. Where numbers are exactly equal it counts the first as the greatest, and no ε is small enough.`,
	beyond:
		'A pixel nudged below 0 or above 1 is no picture any more, but the arithmetic is the same.',
	byMap: 'Where it comes from: the eight maps of the first convolution',
	paths: (open: string, all: string) =>
		`${open} of ${all} paths from this pixel to the output are open. On every other a ReLU is closed or a window was lost, and the gradient is 0.`,
	strongest: 'The strongest paths',
	path: (first: readonly number[], second: readonly number[]) =>
		`map ${first[0]} (${first[1]}, ${first[2]}) → map ${second[0]} (${second[1]}, ${second[2]})`,
	cell: (layer: string, map: number, row: number, column: number) =>
		`${layer}, map ${map}, row ${row}, column ${column}`,
	values: 'Values',
	gradients: 'Gradients of the output',
	field: 'What moves this cell',
	fieldFacts: {
		value: 'Value of the cell',
		gradient: 'Gradient of the output by it',
		seen: 'Theoretical receptive field',
		seenValue: (side: number, inside: number) => `${side}×${side}, ${inside} pixels in the picture`,
		moving: 'Pixels that move it now',
		effective: 'Effective field',
		effectiveValue: (side: string) => `a square of side ${side}`
	},
	fieldHint:
		'Frame: the theoretical receptive field. Inside it, the gradient of this one cell on your drawing.',
	closed: 'No pixel moves this cell: its ReLU is closed.',
	narrate: {
		fromProbability: (digit: number, percent: string) =>
			`The probability of ${digit} is ${percent}. The way back begins here, with gradient 1 at this number and 0 at the other nine.`,
		fromScore: (digit: number) =>
			`The question is about the score of ${digit}, before softmax. Softmax has no part in it and gets no gradient.`,
		softmax: (digit: number, own: string) =>
			`Softmax hands p · (1 − p) = ${own} back to the score of ${digit} and −p · pⱼ to every other: the ten add up to 0.`,
		saturated:
			'Softmax is saturated: p is so near 0 or 1 that this is tiny, and so are all gradients before it. Ask for the score instead to see them undamped.',
		score: (digit: number) => `Gradient 1 at the score of ${digit}, and 0 at the other nine.`,
		linear: (numbers: number) =>
			`Each of the ${numbers} numbers adds up its weights times the gradients of the ten scores.`,
		maxPool2d: (some: number, all: number) =>
			`Only the greatest of each 2×2 was handed on, so it alone gets the gradient: ${some} of ${all} numbers have one.`,
		relu: (lost: number, had: number) =>
			`Where ReLU is closed the way ends: ${lost} of ${had} gradients stop here, the others pass unchanged.`,
		conv2d: (maps: number, kernel: number) =>
			`Each number adds up what all windows over it hand back: up to ${maps} · ${kernel} · ${kernel} gradients times weights.`,
		input: (some: number, dark: number) =>
			`The way back ends at the picture: ${some} pixels have a gradient, and ${dark} of those are black. A stroke that is not there would change the output too.`,
		map: (layer: string, map: number, maps: number, some: number, all: number, most: string) =>
			`${layer}, map ${map} of ${maps}: ${some} of ${all} numbers have a gradient, at most ${most}.`
	},
	table: {
		caption: 'The way back, layer by layer',
		head: ['Gradients of', 'Numbers', 'Not 0', 'Largest'] as readonly string[]
	}
};

/** What the scene of saliency says. */
export type SaliencyWords = typeof en;

const zh: SaliencyWords = {
	title: '改动哪些像素会改变答案',
	figure: '你写的数字和它的梯度',
	asked: '问哪个数字',
	likeliest: '最可能的',
	digit: (digit, probability) => `${digit}，概率 ${probability}`,
	output: '求谁的梯度',
	outputs: { probability: '概率', score: '得分（logit）' },
	pixels: (digit) => ({
		probability: `${digit} 的概率对每个像素的梯度`,
		score: `${digit} 的得分对每个像素的梯度`
	}),
	legend: '亮白：像素变亮，输出变大。玫红：输出变小。黑：没有影响。蓝线：你写的笔画。',
	meaning: [
		'梯度说的是：某个像素稍微一变，输出会怎样变。它不说明网络“看了”哪里，也不说明网络为什么这样判断。',
		'概率接近 0 或 1 时几乎推不动：softmax 饱和了，前面各层的梯度都很小。得分没有被这样压小。',
		'黑的像素也有梯度：在没有笔画的地方添一笔，输出也会变。',
		'关着的 ReLU 什么也不往回传。只经过它们才能到达输出的数，梯度是 0。'
	],
	raises: '让它变亮，输出升得最快的像素',
	lowers: '让它变亮，输出降得最快的像素',
	moving: '有梯度的像素',
	dark: '其中黑的',
	of: (some, all) => `${all} 个中的 ${some} 个`,
	overview: '各层：上面是数值，下面是梯度',
	overviewHint: '每一对图中，上面是数值，下面是对应的梯度。',
	pair: (layer, map) => `${layer}，第 ${map} 张图：数值和梯度`,
	steepest: (name) => `${name}：绝对值最大的梯度（不带符号）`,
	largest: (value) => `梯度最大 ${value}`,
	at: (row, column, value) => `第 ${row} 行第 ${column} 列：${value}`,
	keys: '方向键移动，回车键打开一格。',
	pixelHint:
		'点一个像素，打开它的梯度：把像素推动一点，让网络重新算一遍，再作比较。点任意一张图，看其中一格看得到什么。',
	close: '关闭',
	pixel: (row, column) => `第 ${row} 行第 ${column} 列的像素`,
	brightness: '亮度 x',
	gradient: '梯度',
	nudge: '推动 ε',
	brighter: '取 x + ε',
	darker: '取 x − ε',
	slope: '差 ÷ 2ε',
	equal: '每一位都相等：在这两幅图之间，得分是一条直线。',
	curved: '接近而不相等：softmax 是弯的。ε 越小，两者越接近。',
	kink: (choices) =>
		`在 ε 之内有 ${choices} 处 ReLU 或最大池化的选择变了，输出在这里有折点。梯度是折点之前的斜率，可以换更小的 ε 试试。如果几个数恰好一样大，梯度算第一个最大，ε 再小也不会相等。`,
	beyond: '亮度推到 0 以下或 1 以上，就不再是一幅图了，但算法不变。',
	byMap: '梯度从哪里来：第一个卷积层的八张图',
	paths: (open, all) =>
		`从这个像素到输出共有 ${all} 条路，通的有 ${open} 条。其余的路上，不是 ReLU 关着，就是在池化窗口里落选，梯度为 0。`,
	strongest: '贡献最大的路',
	path: (first, second) =>
		`第 ${first[0]} 张图 (${first[1]}, ${first[2]}) → 第 ${second[0]} 张图 (${second[1]}, ${second[2]})`,
	cell: (layer, map, row, column) => `${layer}，第 ${map} 张图，第 ${row} 行第 ${column} 列`,
	values: '数值',
	gradients: '输出对它们的梯度',
	field: '哪些像素能推动这一格',
	fieldFacts: {
		value: '这一格的值',
		gradient: '输出对它的梯度',
		seen: '理论感受野',
		seenValue: (side, inside) => `${side}×${side}，其中 ${inside} 个像素在图内`,
		moving: '眼下能推动它的像素',
		effective: '有效感受野',
		effectiveValue: (side) => `相当于边长 ${side} 的方块`
	},
	fieldHint: '方框是理论感受野，框里是这一格对你所写的图的梯度。',
	closed: '没有像素能推动这一格：它的 ReLU 关着。',
	narrate: {
		fromProbability: (digit, percent) =>
			`${digit} 的概率是 ${percent}。反向传播从这里开始：这个数的梯度是 1，其余九个是 0。`,
		fromScore: (digit) => `问的是 softmax 之前 ${digit} 的得分。softmax 不参与，也就没有梯度。`,
		softmax: (digit, own) =>
			`softmax 把 p · (1 − p) = ${own} 传给 ${digit} 的得分，把 −p · pⱼ 传给其余各个得分：十个加起来是 0。`,
		saturated:
			'softmax 已经饱和：p 离 0 或 1 太近，这个数非常小，前面各层的梯度也就都很小。改问得分，看到的梯度就没有被压小。',
		score: (digit) => `${digit} 的得分的梯度是 1，其余九个是 0。`,
		linear: (numbers) => `${numbers} 个数各自把权重乘以十个得分的梯度，再加起来。`,
		maxPool2d: (some, all) =>
			`每 2×2 个数只有最大的传了下去，梯度也只回到它身上：${all} 个数中有 ${some} 个有梯度。`,
		relu: (lost, had) =>
			`ReLU 关着的地方，路就断了：${had} 个梯度中有 ${lost} 个到此为止，其余的原样通过。`,
		conv2d: (maps, kernel) =>
			`每个数把盖住它的所有窗口传回来的加在一起：最多 ${maps} · ${kernel} · ${kernel} 个梯度与权重的乘积。`,
		input: (some, dark) =>
			`回到图像，路走完了：${some} 个像素有梯度，其中 ${dark} 个是黑的。在没有笔画的地方添一笔，也会改变输出。`,
		map: (layer, map, maps, some, all, most) =>
			`${layer}，第 ${map} 张图，共 ${maps} 张：${all} 个数中有 ${some} 个有梯度，最大 ${most}。`
	},
	table: {
		caption: '反向传播，逐层',
		head: ['谁的梯度', '数的个数', '不为 0', '最大']
	}
};

export const saliencyWords: Translated<SaliencyWords> = { en, zh };
