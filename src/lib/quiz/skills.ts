import type { Translated } from '$lib/i18n/language';

/** What can be practised, in the order of the course. A question exercises one of these. */
export const skills = {
	'tensor-shapes': { en: 'Shapes of tensors', zh: '张量的形状' },
	'memory-order': { en: 'Order in memory', zh: '内存中的次序' },
	normalisation: { en: 'Normalisation', zh: '归一化' },
	'convolution-arithmetic': { en: 'Computing a convolution', zh: '卷积的计算' },
	'cross-correlation': { en: 'Cross-correlation', zh: '互相关' },
	'reading-kernels': { en: 'Reading a kernel', zh: '看懂卷积核' },
	'output-size': { en: 'Size of the output', zh: '输出的大小' },
	padding: { en: 'Padding', zh: '填充' },
	dilation: { en: 'Dilation', zh: '空洞卷积' },
	channels: { en: 'Channels and filters', zh: '通道与滤波器' },
	groups: { en: 'Groups', zh: '分组卷积' },
	parameters: { en: 'Counting parameters', zh: '参数计数' },
	cost: { en: 'Cost of computation', zh: '计算量' },
	'weight-sharing': { en: 'Weight sharing', zh: '权重共享' },
	'convolution-matrix': { en: 'Convolution as a matrix', zh: '卷积写成矩阵' },
	equivariance: { en: 'Equivariance and invariance', zh: '等变性与不变性' },
	linearity: { en: 'Linear layers', zh: '线性层' },
	activations: { en: 'Activation functions', zh: '激活函数' },
	slopes: { en: 'Slopes', zh: '斜率' },
	pooling: { en: 'Pooling', zh: '池化' },
	'receptive-field': { en: 'Receptive field', zh: '感受野' },
	dense: { en: 'Dense layers', zh: '全连接层' },
	softmax: { en: 'Softmax', zh: 'softmax' },
	losses: { en: 'Losses of predictions', zh: '预测值的损失' },
	'cross-entropy': { en: 'Cross-entropy', zh: '交叉熵' },
	'chain-rule': { en: 'The chain rule', zh: '链式法则' },
	'convolution-gradients': { en: 'Gradients of a convolution', zh: '卷积的梯度' },
	'gradient-routing': { en: 'Gradients through ReLU and pooling', zh: '穿过 ReLU 与池化的梯度' },
	backpropagation: { en: 'Backpropagation through a network', zh: '整个网络的反向传播' },
	'transposed-convolution': { en: 'Transposed convolution', zh: '转置卷积' },
	'transposed-size': { en: 'Size after upsampling', zh: '上采样后的大小' },
	upsampling: { en: 'Unpooling and resizing', zh: '反池化与插值' },
	checkerboard: { en: 'Checkerboard artefacts', zh: '棋盘效应' }
} as const satisfies Readonly<Record<string, Translated>>;

export type SkillName = keyof typeof skills;

/** The names of the skills, in the order of the course. */
export const skillNames = Object.keys(skills).filter(isSkill);

/** Whether a text is the name of a skill. */
export function isSkill(name: string): name is SkillName {
	return Object.hasOwn(skills, name);
}
