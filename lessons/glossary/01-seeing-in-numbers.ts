import type { Term } from '$lib/glossary/term';

export default [
	{
		id: 'pixel',
		name: { en: 'pixel', zh: '像素' },
		meaning: {
			en: 'One point of a digital picture. It holds one number if the picture is grey, and three if it is in colour.',
			zh: '数字图像中的一个点。灰度图的一个像素是一个数，彩色图的一个像素是三个数。'
		},
		lesson: 'images-as-tensors',
		related: ['channel', 'tensor', 'normalization']
	},
	{
		id: 'tensor',
		name: { en: 'tensor', zh: '张量' },
		meaning: {
			en: 'A block of numbers arranged along any number of axes. A row of numbers has one axis, a table two, a batch of colour pictures four.',
			zh: '沿若干个轴排列的一批数。一行数有一个轴，一张表有两个轴，一批彩色图片有四个轴。'
		},
		lesson: 'images-as-tensors',
		related: ['shape', 'axis', 'channel']
	},
	{
		id: 'shape',
		name: { en: 'shape', zh: '形状' },
		meaning: {
			en: 'How long a tensor is along each of its axes. Their product is how many numbers it holds.',
			zh: '张量在每个轴上的长度。把它们相乘，就是张量里数的个数。'
		},
		lesson: 'images-as-tensors',
		related: ['tensor', 'axis']
	},
	{
		id: 'axis',
		name: { en: 'axis', zh: '轴' },
		also: { en: ['dimension'], zh: ['维度'] },
		meaning: {
			en: 'One direction in which the numbers of a tensor are counted, such as its rows or its channels.',
			zh: '给张量中的数编号的一个方向，例如行的方向、通道的方向。'
		},
		lesson: 'images-as-tensors',
		related: ['tensor', 'shape', 'channels-first']
	},
	{
		id: 'channel',
		name: { en: 'channel', zh: '通道' },
		meaning: {
			en: 'One of the tables of numbers that lie behind each other in a picture or a feature map tensor. A colour picture has three: red, green and blue.',
			zh: '图片或特征张量中一层一层叠着的数表，每一层是一个通道。彩色图片有红、绿、蓝三个通道。'
		},
		lesson: 'images-as-tensors',
		related: ['feature-map', 'filter', 'channels-first']
	},
	{
		id: 'channels-first',
		name: { en: 'channels first', zh: '通道在前' },
		also: { en: ['NCHW', 'C×H×W'], zh: ['NCHW', 'C×H×W'] },
		meaning: {
			en: 'The order batch, channel, row, column, which PyTorch and this book use. Pictures on disk mostly come the other way round, with the channels last.',
			zh: '按“批量、通道、行、列”的顺序排列各轴，PyTorch 和本书都这样用。磁盘上的图片大多相反，通道在最后。'
		},
		lesson: 'images-as-tensors',
		related: ['axis', 'channel', 'batch']
	},
	{
		id: 'normalization',
		name: { en: 'normalization', zh: '归一化' },
		also: { en: ['feature scaling'], zh: ['特征缩放'] },
		meaning: {
			en: 'Shifting and stretching numbers into a range that is easy to learn from. The shape of their histogram stays as it was.',
			zh: '把一组数平移、缩放到便于学习的范围。它们的直方图形状不变。'
		},
		lesson: 'images-as-tensors',
		related: ['min-max-scaling', 'standardization', 'batch-normalization']
	},
	{
		id: 'min-max-scaling',
		name: { en: 'min–max scaling', zh: '最小–最大缩放' },
		also: { en: ['rescaling'], zh: ['min–max 归一化'] },
		meaning: {
			en: 'Normalization that sends the smallest number to 0 and the largest to 1, or to the ends of another range.',
			zh: '把最小的数变成 0、最大的数变成 1（或另一个区间的两端）的归一化。'
		},
		lesson: 'images-as-tensors',
		related: ['normalization', 'standardization']
	},
	{
		id: 'standardization',
		name: { en: 'standardization', zh: '标准化' },
		also: { en: ['z-score'], zh: ['z 分数'] },
		meaning: {
			en: 'Subtracting the mean and dividing by the standard deviation. The result has mean 0 and standard deviation 1.',
			zh: '减去均值，再除以标准差。结果的均值为 0，标准差为 1。'
		},
		lesson: 'images-as-tensors',
		related: ['normalization', 'batch-normalization']
	},
	{
		id: 'cnn',
		name: { en: 'convolutional neural network', zh: '卷积神经网络' },
		also: { en: ['CNN', 'convnet'], zh: ['CNN', '卷积网络'] },
		meaning: {
			en: 'A neural network in which most layers are convolutions. It looks for the same small patterns everywhere in a picture.',
			zh: '大部分层都是卷积的神经网络。它在图片的每个位置上寻找同样的小图案。'
		},
		lesson: 'convolution',
		related: ['convolutional-layer', 'convolution', 'forward-pass']
	},
	{
		id: 'convolution',
		name: { en: 'convolution', zh: '卷积' },
		meaning: {
			en: 'Sliding a kernel over the input and writing, at every place, the sum of the products of the numbers that lie on each other.',
			zh: '让卷积核在输入上滑动，每到一处就把上下重叠的数相乘，再把乘积加起来写下。'
		},
		lesson: 'convolution',
		related: ['kernel', 'cross-correlation', 'true-convolution', 'convolutional-layer'],
		note: 'as frameworks use the word'
	},
	{
		id: 'kernel',
		name: { en: 'kernel', zh: '卷积核' },
		meaning: {
			en: 'The small table of weights that slides over the input. Its numbers decide what the convolution looks for.',
			zh: '在输入上滑动的那张小小的权重表。它的数决定卷积在找什么。'
		},
		lesson: 'convolution',
		related: ['weight', 'filter', 'window', 'convolution'],
		note: 'the spatial window'
	},
	{
		id: 'weight',
		name: { en: 'weight', zh: '权重' },
		meaning: {
			en: 'A number that the input is multiplied by, and that training changes. Also the tensor of all of them in a layer.',
			zh: '与输入相乘、并由训练来调整的数；也指一层里所有这些数组成的张量。'
		},
		lesson: 'convolution',
		related: ['kernel', 'bias', 'parameter', 'weight-sharing'],
		note: 'the whole tensor, or one number of a kernel'
	},
	{
		id: 'window',
		name: { en: 'window', zh: '窗口' },
		meaning: {
			en: 'The part of the input on which the kernel lies at the moment. It moves on by one stride at a time.',
			zh: '卷积核此刻盖住的那一块输入的范围。它每次移动一个步幅。'
		},
		lesson: 'convolution',
		related: ['patch', 'kernel', 'stride']
	},
	{
		id: 'patch',
		name: { en: 'patch', zh: '小块' },
		meaning: {
			en: 'The numbers of the input that lie in the window: what one output number is computed from.',
			zh: '落在窗口里的那些输入数，一个输出数就由它们算出。'
		},
		lesson: 'convolution',
		related: ['window', 'element-wise', 'receptive-field'],
		note: 'in prose also 窗口内'
	},
	{
		id: 'input-output',
		name: { en: 'input, output', zh: '输入、输出' },
		meaning: {
			en: 'What a layer reads, and what it writes. The output of one layer is the input of the next.',
			zh: '一层读入的数和它写出的数。上一层的输出就是下一层的输入。'
		},
		lesson: 'convolution',
		related: ['feature-map', 'layer']
	},
	{
		id: 'output-size',
		name: { en: 'output size', zh: '输出尺寸' },
		meaning: {
			en: 'How many places a window has along each axis. Kernel size, stride, padding and dilation decide it, and it is rounded down.',
			zh: '窗口沿每个轴有多少个位置可放。它由卷积核大小、步幅、填充和膨胀决定，并且向下取整。'
		},
		lesson: 'convolution',
		related: ['stride', 'padding', 'dilation', 'window']
	},
	{
		id: 'multiply-add',
		name: { en: 'multiply-add', zh: '乘加' },
		also: { en: ['MAC', 'multiply-accumulate'], zh: ['MAC', '乘积累加'] },
		meaning: {
			en: 'One product that is added to a sum. The work of a network is counted in multiply-adds.',
			zh: '算一个乘积，再加到和里。网络的计算量就用乘加的次数来数。'
		},
		lesson: 'convolution',
		related: ['dot-product', 'convolution']
	},
	{
		id: 'element-wise',
		name: { en: 'element-wise', zh: '逐元素' },
		meaning: {
			en: 'Done with each pair of numbers at the same place, one by one. The result has the shape of what went in.',
			zh: '把同一位置上的数一对一对地运算。结果与原来形状相同。'
		},
		lesson: 'convolution',
		related: ['dot-product', 'patch']
	},
	{
		id: 'feature-map',
		name: { en: 'feature map', zh: '特征图' },
		also: { en: ['activation map'], zh: ['特征映射'] },
		meaning: {
			en: 'One channel of a layer’s output: a picture of where, and how strongly, its filter found what it looks for.',
			zh: '一层输出中的一个通道。它像一张图，画出对应的滤波器在哪里、以多强的程度找到了要找的东西。'
		},
		lesson: 'convolution',
		related: ['channel', 'filter', 'feature'],
		note: 'one channel of an output'
	},
	{
		id: 'feature',
		name: { en: 'feature', zh: '特征' },
		meaning: {
			en: 'Something about the input that a number in the network stands for: an edge in early layers, a part of an object in later ones.',
			zh: '网络中的一个数所代表的、关于输入的某种性质：靠前的层里是边缘，靠后的层里是物体的部件。'
		},
		lesson: 'convolution',
		related: ['edge', 'feature-map']
	},
	{
		id: 'edge',
		name: { en: 'edge', zh: '边缘' },
		meaning: {
			en: 'A place where the brightness changes quickly. Kernels whose weights add up to 0 find edges.',
			zh: '亮度变化很快的地方。权重之和为 0 的卷积核可以找到边缘。'
		},
		lesson: 'convolution',
		related: ['sobel-operator', 'laplacian', 'feature']
	},
	{
		id: 'sobel-operator',
		name: { en: 'Sobel operator', zh: 'Sobel 算子' },
		also: { en: ['Sobel filter'], zh: ['索贝尔算子'] },
		meaning: {
			en: 'Two 3×3 kernels that measure how much the brightness rises from left to right and from top to bottom.',
			zh: '两个 3×3 的卷积核，分别度量亮度从左到右、从上到下升了多少。'
		},
		lesson: 'convolution',
		related: ['edge', 'laplacian', 'kernel']
	},
	{
		id: 'laplacian',
		name: { en: 'Laplacian', zh: '拉普拉斯算子' },
		meaning: {
			en: 'A kernel that compares a pixel with its neighbours on all sides. It answers to edges in any direction, and to lone points most of all.',
			zh: '把一个像素和四周的邻居作比较的卷积核。它对任何方向的边缘都有反应，对孤立的点反应最强。'
		},
		lesson: 'convolution',
		related: ['edge', 'sobel-operator']
	},
	{
		id: 'gaussian-blur',
		name: { en: 'Gaussian blur', zh: '高斯模糊' },
		meaning: {
			en: 'A mean over the neighbourhood in which nearer pixels count more. Its weights are positive and add up to 1.',
			zh: '对邻域求平均，离得越近的像素占的比重越大。它的权重都是正数，加起来等于 1。'
		},
		lesson: 'convolution',
		related: ['kernel', 'laplacian']
	},
	{
		id: 'cross-correlation',
		name: { en: 'cross-correlation', zh: '互相关' },
		meaning: {
			en: 'Convolution with the kernel laid on as it is printed, not turned. It is what deep learning frameworks compute under the name of convolution.',
			zh: '卷积核不旋转、按原样盖上去的“卷积”。深度学习框架里名为卷积的，算的就是它。'
		},
		lesson: 'convolution',
		related: ['convolution', 'true-convolution']
	},
	{
		id: 'true-convolution',
		name: { en: 'true convolution', zh: '严格的卷积' },
		meaning: {
			en: 'Convolution as mathematics defines it: the kernel is turned by 180° before it slides.',
			zh: '数学上定义的卷积：卷积核先旋转 180° 再滑动。'
		},
		lesson: 'convolution',
		related: ['convolution', 'cross-correlation'],
		note: 'with the kernel turned by 180°'
	},
	{
		id: 'padding',
		name: { en: 'padding', zh: '填充' },
		meaning: {
			en: 'Cells that are added around the input before the window slides, mostly zeros, so that the output need not shrink.',
			zh: '窗口滑动之前加在输入四周的格子，多数时候填 0，这样输出就不必变小。'
		},
		lesson: 'padding',
		related: ['same-padding', 'valid-padding', 'full-padding', 'padding-mode'],
		note: 'valid 不填充、same 等尺寸、full 全填充'
	},
	{
		id: 'valid-padding',
		name: { en: 'valid padding', zh: '不填充（valid）' },
		also: { en: ['no padding'], zh: ['有效填充'] },
		meaning: {
			en: 'No padding at all: the window stays inside the input, and the output is smaller.',
			zh: '完全不填充：窗口始终在输入之内，输出比输入小。'
		},
		lesson: 'padding',
		related: ['padding', 'same-padding', 'full-padding']
	},
	{
		id: 'same-padding',
		name: { en: 'same padding', zh: '等尺寸填充（same）' },
		also: { en: ['half padding'], zh: ['相同填充'] },
		meaning: {
			en: 'As much padding as keeps the output as large as the input when the stride is 1.',
			zh: '步幅为 1 时，恰好让输出与输入一样大的填充。'
		},
		lesson: 'padding',
		related: ['padding', 'valid-padding', 'full-padding']
	},
	{
		id: 'full-padding',
		name: { en: 'full padding', zh: '全填充（full）' },
		meaning: {
			en: 'So much padding that the kernel starts with one cell on the input. Every input cell is then read equally often.',
			zh: '填充多到卷积核一开始只有一格压在输入上。这样每个输入格被读到的次数都相同。'
		},
		lesson: 'padding',
		related: ['padding', 'same-padding', 'transposed-convolution']
	},
	{
		id: 'padding-mode',
		name: { en: 'padding mode', zh: '填充方式' },
		meaning: {
			en: 'What the padded cells hold: zeros, a mirror image of the input, copies of its edge, or the input from the other side.',
			zh: '填充的格子里放什么：零、输入的镜像、边缘值的拷贝，或从另一侧绕回来的输入。'
		},
		lesson: 'padding',
		related: ['padding']
	},
	{
		id: 'stride',
		name: { en: 'stride', zh: '步幅' },
		also: { en: [], zh: ['步长'] },
		meaning: {
			en: 'How many cells the window moves on at a time. A stride of 2 halves the output’s height and width.',
			zh: '窗口每次移动的格数。步幅为 2 时，输出的高和宽减半。'
		},
		lesson: 'stride-and-dilation',
		related: ['window', 'output-size', 'downsampling']
	},
	{
		id: 'dilation',
		name: { en: 'dilation', zh: '膨胀' },
		also: { en: ['atrous convolution'], zh: ['空洞卷积', '扩张卷积'] },
		meaning: {
			en: 'Spreading the weights of a kernel apart, with unread cells between them. It sees farther with as many weights.',
			zh: '把卷积核的权重隔开放，中间的格子不读。权重个数不变，看到的范围更大。'
		},
		lesson: 'stride-and-dilation',
		related: ['kernel', 'receptive-field', 'output-size']
	},
	{
		id: 'downsampling',
		name: { en: 'downsampling', zh: '下采样' },
		also: { en: ['subsampling'], zh: ['降采样'] },
		meaning: {
			en: 'Making feature maps smaller, by a stride or by pooling. What is left has fewer places, each of which stands for more of the picture.',
			zh: '用步幅或池化把特征图变小。剩下的位置少了，每个位置代表的图片范围更大。'
		},
		lesson: 'stride-and-dilation',
		related: ['stride', 'pooling', 'upsampling']
	},
	{
		id: 'convolutional-layer',
		name: { en: 'convolutional layer', zh: '卷积层' },
		meaning: {
			en: 'A layer with several filters, each of which reads all input channels, adds a bias, and writes one feature map.',
			zh: '由若干滤波器组成的层。每个滤波器读入所有通道，加上偏置，写出一张特征图。'
		},
		lesson: 'channels-and-filters',
		related: ['filter', 'bias', 'feature-map', 'layer']
	},
	{
		id: 'filter',
		name: { en: 'filter', zh: '滤波器' },
		meaning: {
			en: 'The kernels of one output channel, one for each input channel, with their bias. As many filters, as many feature maps.',
			zh: '一个输出通道所用的全部卷积核（每个输入通道一个）和它的偏置。有多少个滤波器，就有多少张特征图。'
		},
		lesson: 'channels-and-filters',
		related: ['kernel', 'feature-map', 'bias'],
		note: 'the kernels of one output channel'
	},
	{
		id: 'bias',
		name: { en: 'bias', zh: '偏置' },
		meaning: {
			en: 'A learned number that is added to every output of a filter or a unit, once, after all products.',
			zh: '训练得到的一个数，在所有乘积加完之后，给滤波器或单元的每个输出再加一次。'
		},
		lesson: 'channels-and-filters',
		related: ['weight', 'parameter', 'filter']
	},
	{
		id: 'parameter',
		name: { en: 'parameter', zh: '参数' },
		meaning: {
			en: 'A number that training finds: all weights and biases of a network.',
			zh: '由训练找到的数，即网络的全部权重和偏置。'
		},
		lesson: 'channels-and-filters',
		related: ['weight', 'bias', 'hyperparameter']
	},
	{
		id: 'groups',
		name: { en: 'groups', zh: '分组' },
		also: { en: ['grouped convolution'], zh: ['分组卷积'] },
		meaning: {
			en: 'A division of channels and filters into parts that do not see each other. It saves weights and work.',
			zh: '把通道和滤波器分成互不相见的几份，从而节省权重和计算。'
		},
		lesson: 'channels-and-filters',
		related: ['depthwise-convolution', 'filter', 'channel']
	},
	{
		id: 'depthwise-convolution',
		name: { en: 'depthwise convolution', zh: '深度卷积' },
		also: { en: ['channel-wise convolution'], zh: ['逐通道卷积'] },
		meaning: {
			en: 'A convolution with as many groups as channels: each channel has a kernel of its own, and none are mixed.',
			zh: '分组数等于通道数的卷积：每个通道有自己的卷积核，通道之间不混合。'
		},
		lesson: 'channels-and-filters',
		related: ['groups', 'pointwise-convolution']
	},
	{
		id: 'pointwise-convolution',
		name: { en: '1×1 convolution', zh: '1×1 卷积' },
		also: { en: ['pointwise convolution'], zh: ['逐点卷积'] },
		meaning: {
			en: 'A convolution whose kernel is one cell. It mixes the channels of each pixel and leaves places alone.',
			zh: '卷积核只有一格的卷积。它在每个像素处混合各通道，不涉及邻近的位置。'
		},
		lesson: 'channels-and-filters',
		related: ['depthwise-convolution', 'fully-connected-layer', 'network-in-network']
	},
	{
		id: 'weight-sharing',
		name: { en: 'weight sharing', zh: '权重共享' },
		also: { en: ['parameter sharing'], zh: ['参数共享'] },
		meaning: {
			en: 'Using the same weights at every place of the input. A pattern learned in one corner is found in all others too.',
			zh: '在输入的每个位置上使用同样的权重。在一个角落学到的图案，在别处也能找到。'
		},
		lesson: 'sparse-and-shared',
		related: ['sparse-connectivity', 'equivariance', 'convolution']
	},
	{
		id: 'sparse-connectivity',
		name: { en: 'sparse connectivity', zh: '稀疏连接' },
		also: { en: ['local connectivity'], zh: ['局部连接'] },
		meaning: {
			en: 'Each output is connected to a few inputs near it instead of to all of them.',
			zh: '每个输出只与附近的少数几个输入相连，而不是与全部输入相连。'
		},
		lesson: 'sparse-and-shared',
		related: ['weight-sharing', 'fully-connected-layer', 'receptive-field']
	},
	{
		id: 'equivariance',
		name: { en: 'equivariance', zh: '等变性' },
		also: { en: ['translation equivariance'], zh: ['平移等变性'] },
		meaning: {
			en: 'If the input shifts, the output shifts along with it. Convolution is equivariant to shifts, not to turns or changes of size.',
			zh: '输入平移，输出也跟着平移。卷积对平移是等变的，对旋转和缩放则不是。'
		},
		lesson: 'sparse-and-shared',
		related: ['invariance', 'weight-sharing']
	},
	{
		id: 'invariance',
		name: { en: 'invariance', zh: '不变性' },
		also: { en: ['translation invariance'], zh: ['平移不变性'] },
		meaning: {
			en: 'If the input changes in a certain way, the output stays as it was. Pooling makes a network a little invariant to shifts.',
			zh: '输入作某种改变时，输出保持原样。池化让网络对平移有少许不变性。'
		},
		lesson: 'sparse-and-shared',
		related: ['equivariance', 'pooling']
	}
] satisfies readonly Term[];
