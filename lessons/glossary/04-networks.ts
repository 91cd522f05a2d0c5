import type { Term } from '$lib/glossary/term';

export default [
	{
		id: 'upsampling',
		name: { en: 'upsampling', zh: '上采样' },
		meaning: {
			en: 'Making feature maps larger, by copying, interpolating, or a transposed convolution.',
			zh: '用复制、插值或转置卷积把特征图变大。'
		},
		lesson: 'transposed-convolution',
		related: ['transposed-convolution', 'interpolation', 'downsampling']
	},
	{
		id: 'transposed-convolution',
		name: { en: 'transposed convolution', zh: '转置卷积' },
		also: { en: ['fractionally strided convolution'], zh: ['分数步幅卷积'] },
		meaning: {
			en: 'A layer that stamps its kernel into the output, once for each input number, and adds where stamps overlap. It restores the size of a convolution’s input, not its numbers.',
			zh: '每个输入数在输出上盖一个卷积核“印章”、重叠处相加的层。它恢复的是卷积前的尺寸，不是卷积前的数。'
		},
		lesson: 'transposed-convolution',
		related: ['convolution', 'output-padding', 'checkerboard-artifact', 'upsampling'],
		note: 'never “deconvolution”'
	},
	{
		id: 'output-padding',
		name: { en: 'output padding', zh: '输出填充' },
		meaning: {
			en: 'Rows and columns added at one end of a transposed convolution’s output, to choose among the sizes that a strided convolution confuses.',
			zh: '在转置卷积输出的一端补上的行和列，用来在被步幅卷积混为一谈的几种尺寸中选定一种。'
		},
		lesson: 'transposed-convolution',
		related: ['transposed-convolution', 'stride']
	},
	{
		id: 'interpolation',
		name: { en: 'interpolation', zh: '插值' },
		also: { en: ['nearest', 'bilinear'], zh: ['最近邻', '双线性'] },
		meaning: {
			en: 'Filling in new pixels from their neighbours: by copying the nearest, or by a weighted mean of the four around.',
			zh: '由邻近的像素补出新的像素：复制最近的一个，或取周围四个的加权平均。'
		},
		lesson: 'checkerboard',
		related: ['upsampling', 'checkerboard-artifact']
	},
	{
		id: 'checkerboard-artifact',
		name: { en: 'checkerboard artifact', zh: '棋盘效应' },
		also: { en: [], zh: ['棋盘格伪影'] },
		meaning: {
			en: 'A pattern of squares in upsampled pictures. It comes from stamps that overlap unevenly, where the stride does not divide the kernel size.',
			zh: '上采样的图片里出现的方格花纹。步幅不能整除卷积核大小时，印章重叠得不均匀，就会这样。'
		},
		lesson: 'checkerboard',
		related: ['transposed-convolution', 'interpolation', 'stride']
	},
	{
		id: 'unpooling',
		name: { en: 'max unpooling', zh: '最大反池化' },
		meaning: {
			en: 'Putting each pooled number back to the place that its maximum came from, with zeros everywhere else.',
			zh: '把池化后的每个数放回当初最大值所在的位置，其余位置填 0。'
		},
		lesson: 'transposed-convolution',
		related: ['max-pooling', 'upsampling']
	},
	{
		id: 'lenet',
		name: { en: 'LeNet-5', zh: 'LeNet-5' },
		meaning: {
			en: 'The network of 1998 that read handwritten digits: convolution and pooling twice, then three layers to ten classes.',
			zh: '1998 年用来识别手写数字的网络：卷积和池化各两次，再用三层得到十个类别。'
		},
		lesson: 'milestones',
		related: ['alexnet', 'cnn']
	},
	{
		id: 'alexnet',
		name: { en: 'AlexNet', zh: 'AlexNet' },
		meaning: {
			en: 'The network of 2012 that won the ImageNet contest by far: deeper, with ReLU and dropout, trained on graphics cards.',
			zh: '2012 年以很大优势赢得 ImageNet 竞赛的网络：更深，用了 ReLU 和暂退法，在显卡上训练。'
		},
		lesson: 'milestones',
		related: ['lenet', 'vgg', 'relu', 'dropout']
	},
	{
		id: 'vgg',
		name: { en: 'VGG', zh: 'VGG' },
		meaning: {
			en: 'The networks of 2014 built of blocks of 3×3 convolutions and pooling, and of nothing else.',
			zh: '2014 年的一族网络，只用 3×3 卷积和池化搭成的块。'
		},
		lesson: 'milestones',
		related: ['alexnet', 'receptive-field']
	},
	{
		id: 'network-in-network',
		name: { en: 'network in network', zh: '网络中的网络' },
		also: { en: ['NiN'], zh: ['NiN'] },
		meaning: {
			en: 'A design with 1×1 convolutions after each convolution and global average pooling in place of fully connected layers.',
			zh: '在每个卷积后面加 1×1 卷积、用全局平均池化代替全连接层的设计。'
		},
		lesson: 'network-in-network',
		related: ['pointwise-convolution', 'global-pooling']
	},
	{
		id: 'inception-module',
		name: { en: 'inception module', zh: 'Inception 模块' },
		also: { en: ['GoogLeNet'], zh: ['GoogLeNet'] },
		meaning: {
			en: 'Four branches side by side, with kernels of different sizes, whose outputs are laid behind each other as channels.',
			zh: '并排的四条支路，卷积核大小各不相同，输出按通道拼接在一起。'
		},
		lesson: 'inception',
		related: ['concatenation', 'pointwise-convolution']
	},
	{
		id: 'concatenation',
		name: { en: 'concatenation', zh: '拼接' },
		meaning: {
			en: 'Laying tensors behind each other along an axis. Along the channels their numbers add up, their values do not mix.',
			zh: '把几个张量沿某个轴接在一起。沿通道拼接时，通道数相加，数值不混合。'
		},
		lesson: 'inception',
		related: ['channel', 'inception-module', 'residual-connection']
	},
	{
		id: 'residual-connection',
		name: { en: 'residual connection', zh: '残差连接' },
		also: { en: ['skip connection', 'shortcut'], zh: ['跳跃连接', '快捷连接'] },
		meaning: {
			en: 'Adding a block’s input to its output. The block only learns the difference, and gradients have a way around it.',
			zh: '把一个块的输入加到它的输出上。块只需学习两者的差，梯度也多了一条绕行的路。'
		},
		lesson: 'resnet',
		related: ['resnet', 'vanishing-gradient', 'concatenation']
	},
	{
		id: 'resnet',
		name: { en: 'ResNet', zh: 'ResNet' },
		also: { en: ['residual network'], zh: ['残差网络'] },
		meaning: {
			en: 'The networks of 2015 made of blocks with residual connections, which can be trained at more than a hundred layers.',
			zh: '2015 年由带残差连接的块搭成的一族网络，一百多层也能训练。'
		},
		lesson: 'resnet',
		related: ['residual-connection', 'batch-normalization']
	},
	{
		id: 'transfer-learning',
		name: { en: 'transfer learning', zh: '迁移学习' },
		meaning: {
			en: 'Starting from a network that was trained on another task, because its early features serve here too.',
			zh: '从在别的任务上训练好的网络出发，因为它靠前的特征在这里也用得上。'
		},
		lesson: 'transfer-learning',
		related: ['fine-tuning', 'freezing', 'feature']
	},
	{
		id: 'fine-tuning',
		name: { en: 'fine-tuning', zh: '微调' },
		meaning: {
			en: 'Training a trained network on, with a small learning rate, on the examples of a new task.',
			zh: '用新任务的样本、以很小的学习率继续训练一个训练好的网络。'
		},
		lesson: 'transfer-learning',
		related: ['transfer-learning', 'freezing', 'learning-rate']
	},
	{
		id: 'freezing',
		name: { en: 'freezing', zh: '冻结' },
		meaning: {
			en: 'Leaving a layer’s parameters as they are while others are trained. The layer is still used.',
			zh: '训练其他层时让某一层的参数保持不变。这一层仍然参与计算。'
		},
		lesson: 'transfer-learning',
		related: ['transfer-learning', 'fine-tuning']
	},
	{
		id: 'encoder-decoder',
		name: { en: 'encoder–decoder', zh: '编码器–解码器' },
		also: { en: ['U-Net, with skips between the two'], zh: ['U-Net（两边有跳跃连接）'] },
		meaning: {
			en: 'A network that first makes feature maps small and many, then large again, to answer for every pixel.',
			zh: '先把特征图变小变多、再重新变大的网络，为每个像素给出答案。'
		},
		lesson: 'encoder-decoder',
		related: ['segmentation', 'upsampling', 'residual-connection']
	},
	{
		id: 'segmentation',
		name: { en: 'semantic segmentation', zh: '语义分割' },
		meaning: {
			en: 'Telling the class of every pixel instead of one class for the whole picture.',
			zh: '为每个像素判断类别，而不是给整张图片一个类别。'
		},
		lesson: 'encoder-decoder',
		related: ['encoder-decoder', 'class']
	},
	{
		id: 'one-dimensional-convolution',
		name: { en: '1-D convolution', zh: '一维卷积' },
		also: { en: ['temporal convolution'], zh: ['时间卷积'] },
		meaning: {
			en: 'A convolution whose window slides along one axis, such as the words of a sentence or the time of a sound.',
			zh: '窗口只沿一个轴滑动的卷积，例如沿一句话的词，或沿声音的时间。'
		},
		lesson: 'text-and-speech',
		related: ['convolution', 'causal-convolution', 'embedding']
	},
	{
		id: 'causal-convolution',
		name: { en: 'causal convolution', zh: '因果卷积' },
		meaning: {
			en: 'A 1-D convolution padded at its start only, so that no output reads what comes after it.',
			zh: '只在开头填充的一维卷积，任何输出都读不到它之后的内容。'
		},
		lesson: 'text-and-speech',
		related: ['one-dimensional-convolution', 'padding']
	},
	{
		id: 'embedding',
		name: { en: 'embedding', zh: '词嵌入' },
		also: { en: ['word vector'], zh: ['词向量'] },
		meaning: {
			en: 'A learned row of numbers that stands for a word, so that words can be computed with.',
			zh: '代表一个词的一行数，由训练得到，这样就可以拿词来计算。'
		},
		lesson: 'text-and-speech',
		related: ['one-dimensional-convolution', 'parameter']
	}
] satisfies readonly Term[];
