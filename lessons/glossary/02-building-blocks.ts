import type { Term } from '$lib/glossary/term';

export default [
	{
		id: 'layer',
		name: { en: 'layer', zh: '层' },
		meaning: {
			en: 'One step of a network: it reads a tensor and writes another. Some layers have parameters, others only rearrange or compare.',
			zh: '网络的一步：读入一个张量，写出另一个张量。有的层带参数，有的层只作重排或比较。'
		},
		lesson: 'activation',
		related: ['convolutional-layer', 'fully-connected-layer', 'input-output']
	},
	{
		id: 'activation-function',
		name: { en: 'activation function', zh: '激活函数' },
		meaning: {
			en: 'A function that is applied to every number between two layers. It is not a straight line, or else the layers would add up to a single one.',
			zh: '在两层之间作用于每一个数的函数。它不是直线，否则几层叠起来只等于一层。'
		},
		lesson: 'activation',
		related: ['relu', 'sigmoid', 'tanh', 'non-linearity']
	},
	{
		id: 'non-linearity',
		name: { en: 'non-linearity', zh: '非线性' },
		meaning: {
			en: 'What cannot be written as multiplying and adding alone. Without it, a deep network computes no more than a single layer.',
			zh: '不能只用相乘和相加写出来的部分。没有它，再深的网络也只相当于一层。'
		},
		lesson: 'activation',
		related: ['activation-function', 'relu']
	},
	{
		id: 'relu',
		name: { en: 'ReLU', zh: 'ReLU' },
		also: { en: ['rectified linear unit'], zh: ['修正线性单元'] },
		meaning: {
			en: 'The activation function that keeps positive numbers and turns negative ones into 0. Its slope is 0 or 1.',
			zh: '正数照旧、负数变成 0 的激活函数。它的斜率是 0 或 1。'
		},
		lesson: 'activation',
		related: ['leaky-relu', 'gelu', 'activation-function']
	},
	{
		id: 'leaky-relu',
		name: { en: 'leaky ReLU', zh: 'leaky ReLU' },
		also: { en: ['PReLU, with a learned slope'], zh: ['带泄漏的 ReLU', 'PReLU（斜率由训练得到）'] },
		meaning: {
			en: 'ReLU with a small slope for negative numbers in place of 0, so that a unit can always learn.',
			zh: '对负数不取 0、而取一个很小斜率的 ReLU，使单元始终能够学习。'
		},
		lesson: 'activation',
		related: ['relu', 'elu']
	},
	{
		id: 'elu',
		name: { en: 'ELU', zh: 'ELU' },
		also: { en: ['exponential linear unit'], zh: ['指数线性单元'] },
		meaning: {
			en: 'An activation function that is ReLU for positive numbers and bends smoothly down to −1 for negative ones.',
			zh: '正数部分与 ReLU 相同、负数部分平滑弯向 −1 的激活函数。'
		},
		lesson: 'activation',
		related: ['relu', 'gelu']
	},
	{
		id: 'gelu',
		name: { en: 'GELU', zh: 'GELU' },
		also: { en: ['Gaussian error linear unit'], zh: ['高斯误差线性单元'] },
		meaning: {
			en: 'A smooth relative of ReLU: each number is multiplied by the probability that a standard normal number lies below it.',
			zh: 'ReLU 的一个光滑变体：每个数乘上“标准正态随机数小于它”的概率。'
		},
		lesson: 'activation',
		related: ['silu', 'relu']
	},
	{
		id: 'silu',
		name: { en: 'SiLU', zh: 'SiLU' },
		also: { en: ['swish'], zh: ['swish'] },
		meaning: {
			en: 'A smooth relative of ReLU: each number times its own sigmoid.',
			zh: 'ReLU 的一个光滑变体：每个数乘上它自己的 sigmoid 值。'
		},
		lesson: 'activation',
		related: ['gelu', 'sigmoid', 'relu']
	},
	{
		id: 'sigmoid',
		name: { en: 'sigmoid', zh: 'sigmoid 函数' },
		also: { en: ['logistic function'], zh: ['逻辑斯谛函数'] },
		meaning: {
			en: 'An S-shaped function that squeezes any number into the range from 0 to 1. Its slope is never more than 1/4.',
			zh: '把任意数压到 0 和 1 之间的 S 形函数。它的斜率不超过 1/4。'
		},
		lesson: 'activation',
		related: ['tanh', 'softmax', 'vanishing-gradient']
	},
	{
		id: 'tanh',
		name: { en: 'tanh', zh: '双曲正切（tanh）' },
		also: { en: ['hyperbolic tangent'], zh: [] },
		meaning: {
			en: 'An S-shaped function that squeezes any number into the range from −1 to 1. Its slope is never more than 1.',
			zh: '把任意数压到 −1 和 1 之间的 S 形函数。它的斜率不超过 1。'
		},
		lesson: 'activation',
		related: ['sigmoid', 'activation-function']
	},
	{
		id: 'pooling',
		name: { en: 'pooling', zh: '池化（汇聚）' },
		meaning: {
			en: 'Summing up each window of a feature map in one number, such as the largest or the mean. It has nothing to learn.',
			zh: '把特征图的每个窗口概括成一个数，例如最大值或平均值。它没有要学习的参数。'
		},
		lesson: 'pooling',
		related: ['max-pooling', 'average-pooling', 'global-pooling', 'downsampling'],
		note: 'show both: 池化（汇聚）'
	},
	{
		id: 'max-pooling',
		name: { en: 'max pooling', zh: '最大池化' },
		also: { en: [], zh: ['最大汇聚'] },
		meaning: {
			en: 'Pooling that keeps the largest number of each window.',
			zh: '每个窗口只留下最大数的池化。'
		},
		lesson: 'pooling',
		related: ['pooling', 'average-pooling', 'unpooling']
	},
	{
		id: 'average-pooling',
		name: { en: 'average pooling', zh: '平均池化' },
		also: { en: ['mean pooling'], zh: ['平均汇聚'] },
		meaning: {
			en: 'Pooling that writes the mean of each window.',
			zh: '写出每个窗口平均值的池化。'
		},
		lesson: 'pooling',
		related: ['pooling', 'max-pooling', 'global-pooling']
	},
	{
		id: 'global-pooling',
		name: { en: 'global pooling', zh: '全局池化' },
		also: { en: ['global average pooling'], zh: ['全局平均池化', '全局汇聚'] },
		meaning: {
			en: 'Pooling with one window as large as the whole map. It leaves one number for each channel.',
			zh: '窗口与整张特征图一样大的池化。每个通道剩下一个数。'
		},
		lesson: 'pooling',
		related: ['pooling', 'fully-connected-layer', 'flatten']
	},
	{
		id: 'ceil-mode',
		name: { en: 'ceil mode', zh: '向上取整模式' },
		meaning: {
			en: 'An option of pooling that rounds the output size up, so that a last window may hang over the end of the input.',
			zh: '池化的一个选项：输出尺寸向上取整，最后一个窗口可以伸出输入之外。'
		},
		lesson: 'pooling',
		related: ['pooling', 'output-size']
	},
	{
		id: 'receptive-field',
		name: { en: 'receptive field', zh: '感受野' },
		meaning: {
			en: 'The part of the input picture that one number deep in the network depends on. It grows with every layer.',
			zh: '网络深处的一个数所依赖的那部分输入图片。每多一层，它就大一圈。'
		},
		lesson: 'receptive-field',
		related: ['effective-receptive-field', 'jump', 'dilation', 'patch']
	},
	{
		id: 'effective-receptive-field',
		name: { en: 'effective receptive field', zh: '有效感受野' },
		meaning: {
			en: 'The part of the receptive field that really matters for a number, as its gradient shows: much in the middle, little at the rim.',
			zh: '感受野中真正起作用的部分，用梯度可以看出来：中间影响大，边上影响小。'
		},
		lesson: 'receptive-field',
		related: ['receptive-field', 'gradient']
	},
	{
		id: 'jump',
		name: { en: 'jump', zh: '间距' },
		also: { en: ['effective stride'], zh: ['累积步幅'] },
		meaning: {
			en: 'How many input pixels lie between neighbouring cells of a deep feature map: the product of all strides before it.',
			zh: '深层特征图上相邻两格在输入图片上相隔多少像素，等于此前所有步幅的乘积。'
		},
		lesson: 'receptive-field',
		related: ['receptive-field', 'stride']
	},
	{
		id: 'fully-connected-layer',
		name: { en: 'fully connected layer', zh: '全连接层' },
		also: { en: ['dense layer', 'linear layer'], zh: ['稠密层', '线性层'] },
		meaning: {
			en: 'A layer in which every output is a weighted sum of all inputs, with weights of its own.',
			zh: '每个输出都是全部输入的加权和、各有一套自己的权重的层。'
		},
		lesson: 'dense-and-softmax',
		related: ['flatten', 'dot-product', 'sparse-connectivity', 'global-pooling']
	},
	{
		id: 'flatten',
		name: { en: 'flatten', zh: '展平' },
		meaning: {
			en: 'Writing all numbers of a tensor into one long row. No number changes, but who was whose neighbour is forgotten.',
			zh: '把张量里的数排成长长的一行。数都没变，但谁和谁相邻就看不出来了。'
		},
		lesson: 'dense-and-softmax',
		related: ['fully-connected-layer', 'shape', 'global-pooling']
	},
	{
		id: 'dot-product',
		name: { en: 'dot product', zh: '点积' },
		also: { en: ['inner product'], zh: ['内积'] },
		meaning: {
			en: 'Multiplying two rows of numbers pair by pair and adding the products. One place of a convolution is a dot product.',
			zh: '把两行数一对一对相乘，再把乘积加起来。卷积在每个位置上做的就是一次点积。'
		},
		lesson: 'dense-and-softmax',
		related: ['multiply-add', 'element-wise', 'fully-connected-layer']
	},
	{
		id: 'logit',
		name: { en: 'logit', zh: '逻辑值（logit）' },
		also: { en: ['raw score'], zh: ['未归一化的得分'] },
		meaning: {
			en: 'A class’s score as the last layer gives it, before softmax. It can be any number.',
			zh: '最后一层给每个类别的得分，还没有经过 softmax，可以是任意数。'
		},
		lesson: 'dense-and-softmax',
		related: ['softmax', 'cross-entropy', 'class']
	},
	{
		id: 'softmax',
		name: { en: 'softmax', zh: 'softmax' },
		also: { en: [], zh: ['柔性最大值'] },
		meaning: {
			en: 'Turns scores into probabilities: exponentials, divided by their sum. Larger scores get more, and none gets nothing.',
			zh: '把得分变成概率：先取指数，再除以总和。得分高的占得多，但谁也不会是零。'
		},
		lesson: 'dense-and-softmax',
		related: ['logit', 'temperature', 'argmax', 'cross-entropy']
	},
	{
		id: 'temperature',
		name: { en: 'temperature', zh: '温度' },
		meaning: {
			en: 'What the scores are divided by before softmax. High temperatures make probabilities alike, low ones let the largest win.',
			zh: '送入 softmax 之前用来除得分的数。温度高，各概率趋于相同；温度低，最大的几乎独占。'
		},
		lesson: 'dense-and-softmax',
		related: ['softmax', 'argmax']
	},
	{
		id: 'argmax',
		name: { en: 'argmax', zh: 'argmax' },
		also: { en: [], zh: ['最大值的位置'] },
		meaning: {
			en: 'The place of the largest number, not the number itself. It names the class that the network decides for.',
			zh: '最大数所在的位置，而不是那个数本身。网络最后选哪一类，就看它。'
		},
		lesson: 'dense-and-softmax',
		related: ['softmax', 'class']
	},
	{
		id: 'class',
		name: { en: 'class', zh: '类别' },
		also: { en: ['label'], zh: ['标签'] },
		meaning: {
			en: 'One of the answers that a network chooses among, such as the ten digits.',
			zh: '网络要从中选择的答案之一，例如十个数字中的一个。'
		},
		lesson: 'dense-and-softmax',
		related: ['logit', 'softmax', 'accuracy']
	},
	{
		id: 'forward-pass',
		name: { en: 'forward pass', zh: '前向传播' },
		also: { en: ['inference, when nothing is learned'], zh: ['前向计算', '推理（不学习时）'] },
		meaning: {
			en: 'Computing a network’s output from its input, layer by layer.',
			zh: '从输入出发，一层一层算出网络的输出。'
		},
		lesson: 'forward-pass',
		related: ['backpropagation', 'layer', 'cnn']
	}
] satisfies readonly Term[];
