import type { Term } from '$lib/glossary/term';

export default [
	{
		id: 'loss',
		name: { en: 'loss', zh: '损失' },
		also: { en: ['cost', 'objective'], zh: ['代价', '目标函数'] },
		meaning: {
			en: 'One number that says how far a prediction is from the truth. Training makes it smaller.',
			zh: '说明预测离真值有多远的一个数。训练就是让它变小。'
		},
		lesson: 'loss',
		related: ['mean-squared-error', 'cross-entropy', 'gradient', 'training']
	},
	{
		id: 'mean-squared-error',
		name: { en: 'mean squared error', zh: '均方误差' },
		also: { en: ['MSE', 'L2 loss'], zh: ['MSE', 'L2 损失'] },
		meaning: {
			en: 'The mean of the squared differences between prediction and truth. Large mistakes count far more than small ones.',
			zh: '预测与真值之差的平方的平均。大的误差比小的误差重得多。'
		},
		lesson: 'loss',
		related: ['mean-absolute-error', 'loss']
	},
	{
		id: 'mean-absolute-error',
		name: { en: 'mean absolute error', zh: '平均绝对误差' },
		also: { en: ['MAE', 'L1 loss'], zh: ['MAE', 'L1 损失'] },
		meaning: {
			en: 'The mean of the distances between prediction and truth. Its slope is the same for large and small mistakes.',
			zh: '预测与真值之差的绝对值的平均。误差大也好、小也好，斜率都一样。'
		},
		lesson: 'loss',
		related: ['mean-squared-error', 'loss']
	},
	{
		id: 'smooth-l1',
		name: { en: 'smooth L1', zh: 'smooth L1' },
		also: {
			en: ['Huber loss, divided by its width'],
			zh: ['平滑 L1 损失', '除以宽度的 Huber 损失']
		},
		meaning: {
			en: 'A loss that is a parabola for small errors and straight lines for large ones: its slope never exceeds 1.',
			zh: '误差小时是抛物线、误差大时是直线的损失，斜率的大小不超过 1。'
		},
		lesson: 'loss',
		related: ['mean-squared-error', 'mean-absolute-error', 'outlier']
	},
	{
		id: 'outlier',
		name: { en: 'outlier', zh: '离群点' },
		also: { en: [], zh: ['异常值'] },
		meaning: {
			en: 'An example that lies far away from what all others suggest, often by a mistake in the data.',
			zh: '和其他样本显得格格不入、相差很远的样本，常常是数据有误造成的。'
		},
		lesson: 'loss',
		related: ['mean-squared-error', 'mean-absolute-error', 'smooth-l1']
	},
	{
		id: 'binary-cross-entropy',
		name: { en: 'binary cross-entropy', zh: '二元交叉熵' },
		also: { en: ['BCE'], zh: ['BCE', '二分类交叉熵'] },
		meaning: {
			en: 'Cross-entropy for answers of yes or no: minus the logarithm of the probability that the truth was given.',
			zh: '用于是非判断的交叉熵：给正确答案的概率取对数再变号。'
		},
		lesson: 'loss',
		related: ['cross-entropy', 'sigmoid', 'accuracy']
	},
	{
		id: 'cross-entropy',
		name: { en: 'cross-entropy', zh: '交叉熵' },
		also: { en: ['log loss', 'negative log-likelihood'], zh: ['对数损失', '负对数似然'] },
		meaning: {
			en: 'Minus the logarithm of the probability that the network gave to the right class: nothing if it was certain of it, a lot if it thought it impossible.',
			zh: '网络给正确类别的概率取对数再变号：十拿九稳时接近零，认为不可能时就很大。'
		},
		lesson: 'loss',
		related: ['softmax', 'logit', 'loss']
	},
	{
		id: 'gradient',
		name: { en: 'gradient', zh: '梯度' },
		meaning: {
			en: 'For each parameter, how fast the loss changes when that parameter grows a little. It points where the loss rises most steeply.',
			zh: '每个参数增大一点点时，损失变化得有多快。梯度指向损失上升最陡的方向。'
		},
		lesson: 'chain-rule',
		related: ['chain-rule', 'backpropagation', 'gradient-descent']
	},
	{
		id: 'chain-rule',
		name: { en: 'chain rule', zh: '链式法则' },
		meaning: {
			en: 'Slopes multiply along a path and add up where paths join. It is all the mathematics of backpropagation.',
			zh: '沿一条路径，斜率相乘；几条路径汇合处，斜率相加。反向传播的数学就只有这一条。'
		},
		lesson: 'chain-rule',
		related: ['gradient', 'computation-graph', 'backpropagation']
	},
	{
		id: 'local-derivative',
		name: { en: 'local derivative', zh: '局部导数' },
		also: { en: ['local gradient', 'local slope'], zh: ['局部梯度'] },
		meaning: {
			en: 'How fast the result of one step changes with one of its operands, whatever comes before or after.',
			zh: '单看一步运算，结果随它的一个运算数变化得有多快，与前后各步无关。'
		},
		lesson: 'chain-rule',
		related: ['chain-rule', 'upstream-gradient', 'computation-graph']
	},
	{
		id: 'automatic-differentiation',
		name: { en: 'automatic differentiation', zh: '自动微分' },
		also: { en: ['autograd', 'autodiff'], zh: ['自动求导', 'autograd'] },
		meaning: {
			en: 'A program finds exact gradients by writing down every step of a computation and leading the chain rule back through them.',
			zh: '程序记下计算的每一步，再按链式法则沿这些步骤往回求出准确的梯度。'
		},
		lesson: 'chain-rule',
		related: ['chain-rule', 'computation-graph', 'backpropagation']
	},
	{
		id: 'upstream-gradient',
		name: { en: 'upstream gradient', zh: '上游梯度' },
		also: { en: ['output gradient', 'gradOutput'], zh: ['输出梯度', 'gradOutput'] },
		meaning: {
			en: 'How fast the loss changes with the output of a step. It comes from the step after it, and is multiplied by the step’s own slope to give the gradient of its input.',
			zh: '损失随某一步的输出变化得有多快。它由后面一步传回来，乘上这一步自己的斜率，就得到输入的梯度。'
		},
		lesson: 'chain-rule',
		related: ['chain-rule', 'gradient', 'backpropagation']
	},
	{
		id: 'computation-graph',
		name: { en: 'computation graph', zh: '计算图' },
		meaning: {
			en: 'A drawing of a computation: a node for every operation, an arrow for every number that passes on.',
			zh: '把计算画成图：每个运算是一个结点，每个传下去的数是一个箭头。'
		},
		lesson: 'chain-rule',
		related: ['chain-rule', 'forward-pass', 'backpropagation']
	},
	{
		id: 'backpropagation',
		name: { en: 'backpropagation', zh: '反向传播' },
		also: { en: ['backward pass', 'backprop'], zh: ['误差反传'] },
		meaning: {
			en: 'Computing all gradients in one walk from the loss back to the input, each layer using what the one after it has found.',
			zh: '从损失往回走到输入，一趟算出所有梯度；每一层都用上后一层已经算出的结果。'
		},
		lesson: 'backprop-in-a-cnn',
		related: ['chain-rule', 'gradient', 'forward-pass']
	},
	{
		id: 'scatter',
		name: { en: 'scatter', zh: '散播' },
		meaning: {
			en: 'The way back through a layer told from its outputs: each hands its gradient to all inputs that it was made of, and what meets adds up.',
			zh: '从输出的角度看反向传播：每个输出把梯度分发给当初算出它的各个输入，汇到一处的就相加。'
		},
		lesson: 'backprop-in-a-cnn',
		related: ['gather', 'backpropagation', 'transposed-convolution']
	},
	{
		id: 'gather',
		name: { en: 'gather', zh: '收集' },
		meaning: {
			en: 'The same told from the inputs: each collects from all outputs that read it. In a convolution this lays the kernel, turned by 180°, over the output gradient.',
			zh: '从输入的角度看同一件事：每个输入从所有读过它的输出那里收集梯度。对卷积来说，就是把旋转 180° 的卷积核放到输出梯度上。'
		},
		lesson: 'backprop-in-a-cnn',
		related: ['scatter', 'zero-stuffing', 'backpropagation']
	},
	{
		id: 'zero-stuffing',
		name: { en: 'zero stuffing', zh: '插零' },
		also: { en: ['dilating the gradient'], zh: ['中间补零'] },
		meaning: {
			en: 'Putting stride − 1 zeros between neighbouring numbers, so that a window that moves by single cells meets them as far apart as the stride.',
			zh: '在相邻的数之间插入“步幅 − 1”个零，让一格一格移动的窗口每隔一个步幅才碰到一个数。'
		},
		lesson: 'backprop-in-a-cnn',
		related: ['stride', 'gather', 'transposed-convolution']
	},
	{
		id: 'finite-difference',
		name: { en: 'finite difference', zh: '有限差分' },
		also: { en: ['numerical gradient'], zh: ['数值梯度'] },
		meaning: {
			en: 'Measuring a slope by changing a number a little and seeing how the result changes. It checks gradients that were derived.',
			zh: '把一个数改一点点，看结果变多少，由此量出斜率。用来检验推导出的梯度。'
		},
		lesson: 'backprop-in-a-cnn',
		related: ['gradient', 'backpropagation']
	},
	{
		id: 'training',
		name: { en: 'training', zh: '训练' },
		meaning: {
			en: 'Changing the parameters step by step so that the loss on known examples falls.',
			zh: '一步一步调整参数，让已知样本上的损失下降。'
		},
		lesson: 'optimizers',
		related: ['loss', 'optimizer', 'epoch', 'overfitting']
	},
	{
		id: 'optimizer',
		name: { en: 'optimizer', zh: '优化器' },
		meaning: {
			en: 'The rule by which parameters are changed once their gradients are known.',
			zh: '知道梯度之后，按什么规则修改参数。'
		},
		lesson: 'optimizers',
		related: ['gradient-descent', 'momentum', 'adam']
	},
	{
		id: 'gradient-descent',
		name: { en: 'gradient descent', zh: '梯度下降' },
		meaning: {
			en: 'The simplest optimizer: every parameter goes a small step against its gradient.',
			zh: '最简单的优化方法：每个参数逆着自己的梯度走一小步。'
		},
		lesson: 'optimizers',
		related: ['sgd', 'learning-rate', 'gradient']
	},
	{
		id: 'sgd',
		name: { en: 'stochastic gradient descent', zh: '随机梯度下降' },
		also: { en: ['SGD'], zh: ['SGD'] },
		meaning: {
			en: 'Gradient descent with the gradient of one batch at a time in place of all examples: rougher steps, and many more of them.',
			zh: '每步只用一个批量、而不用全部样本来算梯度的梯度下降：每步粗糙些，步数多得多。'
		},
		lesson: 'optimizers',
		related: ['batch', 'gradient-descent', 'momentum']
	},
	{
		id: 'momentum',
		name: { en: 'momentum', zh: '动量' },
		meaning: {
			en: 'Keeping part of the last step’s speed, so that steps in one direction add up and shaking to and fro cancels.',
			zh: '保留上一步的一部分速度：方向一致的步子越走越快，来回的摆动互相抵消。'
		},
		lesson: 'optimizers',
		related: ['sgd', 'adam', 'optimizer']
	},
	{
		id: 'adagrad',
		name: { en: 'AdaGrad', zh: 'AdaGrad' },
		meaning: {
			en: 'An optimizer that gives each parameter a rate of its own, divided by the size of all its gradients so far. The rates only ever shrink.',
			zh: '给每个参数各自的学习率，并除以它迄今所有梯度的大小的优化器。学习率只会越来越小。'
		},
		lesson: 'optimizers',
		related: ['rmsprop', 'adam', 'learning-rate']
	},
	{
		id: 'rmsprop',
		name: { en: 'RMSProp', zh: 'RMSProp' },
		meaning: {
			en: 'AdaGrad that forgets: recent gradients count more, so that the rate can recover.',
			zh: '会遗忘的 AdaGrad：近来的梯度占的比重更大，所以学习率还能回升。'
		},
		lesson: 'optimizers',
		related: ['adagrad', 'adam']
	},
	{
		id: 'adam',
		name: { en: 'Adam', zh: 'Adam' },
		also: { en: ['AdamW, with decoupled weight decay'], zh: ['AdamW（权重衰减单独计算）'] },
		meaning: {
			en: 'An optimizer that joins momentum with a rate for each parameter, and corrects both for having started at zero.',
			zh: '把动量和各参数自己的学习率结合起来的优化器，并修正两者从零开始造成的偏差。'
		},
		lesson: 'optimizers',
		related: ['momentum', 'rmsprop', 'weight-decay']
	},
	{
		id: 'learning-rate',
		name: { en: 'learning rate', zh: '学习率' },
		also: { en: ['step size'], zh: ['步长'] },
		meaning: {
			en: 'How far each step of training goes. Too small is slow; too large jumps across the valley and may fly off.',
			zh: '训练每一步走多远。太小则慢，太大会跨过谷底，甚至越跑越远。'
		},
		lesson: 'learning-rate',
		related: ['learning-rate-schedule', 'gradient-descent', 'hyperparameter']
	},
	{
		id: 'learning-rate-schedule',
		name: { en: 'learning rate schedule', zh: '学习率调度' },
		also: { en: ['annealing', 'warm-up'], zh: ['学习率退火', '预热'] },
		meaning: {
			en: 'A plan by which the learning rate changes during training: often a short rise, then a long fall.',
			zh: '训练过程中学习率怎样变化的计划，常常是先短暂上升，再慢慢下降。'
		},
		lesson: 'learning-rate',
		related: ['learning-rate', 'epoch']
	},
	{
		id: 'hyperparameter',
		name: { en: 'hyperparameter', zh: '超参数' },
		meaning: {
			en: 'A choice that training does not make by itself: the learning rate, the number of filters, the kernel size.',
			zh: '训练本身不会决定、要由人来选的数：学习率、滤波器个数、卷积核大小等。'
		},
		lesson: 'learning-rate',
		related: ['parameter', 'validation-set', 'learning-rate']
	},
	{
		id: 'initialization',
		name: { en: 'initialization', zh: '初始化' },
		also: {
			en: ['He initialization', 'Xavier initialization'],
			zh: ['He 初始化', 'Xavier 初始化']
		},
		meaning: {
			en: 'The numbers that the weights start with. They are random, so that units differ, and of a size that keeps signals from fading or growing.',
			zh: '权重最初的数。它们是随机的，好让各单元不同；大小也要合适，让信号既不消失也不爆发。'
		},
		lesson: 'initialization',
		related: ['weight', 'fan-in', 'vanishing-gradient', 'symmetry']
	},
	{
		id: 'fan-in',
		name: { en: 'fan-in', zh: '扇入' },
		also: { en: [], zh: ['输入连接数'] },
		meaning: {
			en: 'How many products add up to one number of a layer. Good initial weights are the smaller, the larger it is.',
			zh: '一层中一个数由多少个乘积相加而成。它越大，初始权重就应越小。'
		},
		lesson: 'initialization',
		related: ['initialization', 'dot-product']
	},
	{
		id: 'symmetry',
		name: { en: 'symmetry of units', zh: '单元的对称性' },
		meaning: {
			en: 'Units that start with equal weights get equal gradients and stay equal forever. Random initialization breaks it.',
			zh: '初始权重相同的单元，梯度也相同，于是永远相同。随机初始化打破这种对称。'
		},
		lesson: 'initialization',
		related: ['initialization']
	},
	{
		id: 'vanishing-gradient',
		name: { en: 'vanishing gradient', zh: '梯度消失' },
		meaning: {
			en: 'When many slopes below 1 are multiplied on the way back, early layers get almost no gradient and learn slowly.',
			zh: '往回传时许多小于 1 的斜率相乘，靠前的层几乎得不到梯度，学得很慢。'
		},
		lesson: 'vanishing-and-exploding',
		related: ['exploding-gradient', 'sigmoid', 'residual-connection']
	},
	{
		id: 'exploding-gradient',
		name: { en: 'exploding gradient', zh: '梯度爆炸' },
		meaning: {
			en: 'When many slopes above 1 are multiplied on the way back, gradients grow without bound and training flies off.',
			zh: '往回传时许多大于 1 的斜率相乘，梯度越来越大，训练就会失控。'
		},
		lesson: 'vanishing-and-exploding',
		related: ['vanishing-gradient', 'initialization', 'learning-rate']
	},
	{
		id: 'batch-normalization',
		name: { en: 'batch normalization', zh: '批量归一化' },
		also: { en: ['batch norm'], zh: ['批规范化', 'BN'] },
		meaning: {
			en: 'A layer that gives each channel mean 0 and variance 1 over the batch, then scales and shifts it by two learned numbers.',
			zh: '让每个通道在整个批量上均值为 0、方差为 1，再用两个学到的数缩放和平移的层。'
		},
		lesson: 'batch-norm',
		related: ['batch', 'standardization', 'running-statistics', 'layer-normalization']
	},
	{
		id: 'running-statistics',
		name: { en: 'running statistics', zh: '移动统计量' },
		also: { en: ['running mean and variance'], zh: ['移动平均的均值和方差'] },
		meaning: {
			en: 'Mean and variance that batch normalization remembers from training, to use in place of the batch’s when it predicts.',
			zh: '批量归一化在训练时记下的均值和方差，预测时用它们代替批量自身的统计量。'
		},
		lesson: 'batch-norm',
		related: ['batch-normalization', 'evaluation-mode']
	},
	{
		id: 'layer-normalization',
		name: { en: 'layer normalization', zh: '层归一化' },
		also: { en: ['layer norm'], zh: ['LN'] },
		meaning: {
			en: 'Normalization over all numbers of one example instead of over the batch. It does the same when training and predicting.',
			zh: '对一个样本的所有数、而不是对整个批量作归一化。训练和预测时做法一样。'
		},
		lesson: 'batch-norm',
		related: ['batch-normalization', 'normalization']
	},
	{
		id: 'evaluation-mode',
		name: { en: 'evaluation mode', zh: '评估模式' },
		also: { en: ['eval()', 'test time'], zh: ['eval()', '测试时'] },
		meaning: {
			en: 'How a network runs when it predicts: dropout does nothing, and batch normalization uses its running statistics.',
			zh: '网络作预测时的运行方式：暂退法不起作用，批量归一化使用移动统计量。'
		},
		lesson: 'batch-norm',
		related: ['running-statistics', 'dropout', 'training']
	},
	{
		id: 'regularization',
		name: { en: 'regularization', zh: '正则化' },
		meaning: {
			en: 'Anything that makes a network fit the training examples less well, so that it does better on new ones.',
			zh: '让网络不要太贴合训练样本，从而在新样本上表现更好的各种做法。'
		},
		lesson: 'regularization',
		related: ['l1-regularization', 'weight-decay', 'dropout', 'overfitting']
	},
	{
		id: 'weight-decay',
		name: { en: 'weight decay', zh: '权重衰减' },
		also: { en: ['L2 regularization'], zh: ['L2 正则化'] },
		meaning: {
			en: 'Shrinking every weight a little at each step. Plain gradient descent does the same when the squares of the weights are added to the loss.',
			zh: '每一步都让所有权重缩小一点。对普通的梯度下降，这等于在损失里加上权重的平方。'
		},
		lesson: 'regularization',
		related: ['l1-regularization', 'regularization', 'adam']
	},
	{
		id: 'l1-regularization',
		name: { en: 'L1 regularization', zh: 'L1 正则化' },
		meaning: {
			en: 'Adding the absolute values of the weights to the loss. It drives many of them to exactly 0.',
			zh: '在损失里加上权重的绝对值。许多权重会因此恰好变成 0。'
		},
		lesson: 'regularization',
		related: ['weight-decay', 'regularization']
	},
	{
		id: 'dropout',
		name: { en: 'dropout', zh: 'dropout（暂退法）' },
		also: { en: [], zh: ['随机失活', '丢弃法'] },
		meaning: {
			en: 'Setting random units to 0 at each step of training and scaling up the rest, so that no unit can rely on a single other.',
			zh: '训练的每一步随机把一些单元置 0，并把其余的放大，使任何单元都不能只依赖某一个别的单元。'
		},
		lesson: 'regularization',
		related: ['regularization', 'evaluation-mode'],
		note: 'show both: dropout（暂退法）'
	},
	{
		id: 'overfitting',
		name: { en: 'overfitting', zh: '过拟合' },
		meaning: {
			en: 'Learning the training examples by heart: their loss falls while that on new examples rises.',
			zh: '把训练样本背了下来：训练损失还在下降，新样本上的损失却上升。'
		},
		lesson: 'overfitting-and-data',
		related: ['underfitting', 'generalization', 'regularization', 'data-augmentation']
	},
	{
		id: 'underfitting',
		name: { en: 'underfitting', zh: '欠拟合' },
		meaning: {
			en: 'Not even learning the training examples: the network is too small, or was trained too briefly.',
			zh: '连训练样本都没有学好：网络太小，或者训练得不够。'
		},
		lesson: 'overfitting-and-data',
		related: ['overfitting', 'training']
	},
	{
		id: 'generalization',
		name: { en: 'generalization', zh: '泛化' },
		meaning: {
			en: 'Doing well on examples that were not in the training. It is what we train for.',
			zh: '在没有训练过的样本上也做得好。训练的目的就在这里。'
		},
		lesson: 'overfitting-and-data',
		related: ['overfitting', 'test-set']
	},
	{
		id: 'training-set',
		name: { en: 'training set', zh: '训练集' },
		meaning: {
			en: 'The examples from which the parameters are learned.',
			zh: '用来学习参数的样本。'
		},
		lesson: 'overfitting-and-data',
		related: ['validation-set', 'test-set', 'batch']
	},
	{
		id: 'validation-set',
		name: { en: 'validation set', zh: '验证集' },
		also: { en: ['development set'], zh: ['开发集'] },
		meaning: {
			en: 'Examples kept out of training by which choices are made, such as when to stop.',
			zh: '不参加训练、用来作选择（例如何时停止）的样本。'
		},
		lesson: 'overfitting-and-data',
		related: ['training-set', 'test-set', 'hyperparameter']
	},
	{
		id: 'test-set',
		name: { en: 'test set', zh: '测试集' },
		meaning: {
			en: 'Examples that are looked at once, at the very end, to say how good the network is.',
			zh: '最后才看一次、用来说明网络有多好的样本。'
		},
		lesson: 'overfitting-and-data',
		related: ['validation-set', 'generalization']
	},
	{
		id: 'data-augmentation',
		name: { en: 'data augmentation', zh: '数据增广' },
		also: { en: [], zh: ['数据增强'] },
		meaning: {
			en: 'Making new training examples from old ones by changes that leave the answer as it is: shifting, flipping, turning, noise.',
			zh: '用不改变答案的办法从旧样本造出新的训练样本：平移、翻转、旋转、加噪声等。'
		},
		lesson: 'overfitting-and-data',
		related: ['overfitting', 'training-set', 'invariance']
	},
	{
		id: 'batch',
		name: { en: 'batch', zh: '批量' },
		also: { en: ['mini-batch'], zh: ['小批量'] },
		meaning: {
			en: 'The examples that go through the network together in one step. The last of an epoch may be smaller.',
			zh: '一步里一起通过网络的样本。一轮中最后一个批量可能小一些。'
		},
		lesson: 'overfitting-and-data',
		related: ['epoch', 'iteration', 'sgd', 'channels-first']
	},
	{
		id: 'epoch',
		name: { en: 'epoch', zh: '轮次' },
		also: { en: [], zh: ['轮', 'epoch'] },
		meaning: {
			en: 'One walk through all training examples, batch by batch.',
			zh: '把所有训练样本一批一批地过一遍。'
		},
		lesson: 'training-lab',
		related: ['batch', 'iteration']
	},
	{
		id: 'iteration',
		name: { en: 'iteration', zh: '迭代' },
		also: { en: ['step'], zh: ['一步'] },
		meaning: {
			en: 'One batch forwards and backwards, and one change of the parameters.',
			zh: '一个批量前向、反向各走一次，参数更新一次。'
		},
		lesson: 'training-lab',
		related: ['batch', 'epoch']
	},
	{
		id: 'accuracy',
		name: { en: 'accuracy', zh: '准确率' },
		meaning: {
			en: 'The share of examples whose class was told right. It has no slope to follow, so it measures but does not train.',
			zh: '判断正确的样本所占的比例。它没有可以跟随的斜率，所以用来衡量，不用来训练。'
		},
		lesson: 'training-lab',
		related: ['confusion-matrix', 'loss', 'class']
	},
	{
		id: 'confusion-matrix',
		name: { en: 'confusion matrix', zh: '混淆矩阵' },
		meaning: {
			en: 'A table that counts, for each true class, what the network took it for. Right answers lie on the diagonal.',
			zh: '一张计数表：真实的每一类被网络认成了什么。对角线上的是答对的。'
		},
		lesson: 'training-lab',
		related: ['accuracy', 'class']
	}
] satisfies readonly Term[];
