import type { Translated } from '$lib/i18n/language';

/** What a lab is called, and what can be done in it. */
interface LabText {
	readonly title: string;
	readonly about: string;
}

/** The labs by the ids of their scenes; a test asks for every scene. */
export const labTexts = {
	conv2d: {
		en: {
			title: 'Convolution',
			about: 'Any input, kernel, stride, padding and dilation, down to a single multiply-add.'
		},
		zh: {
			title: '卷积',
			about: '任意的输入、卷积核、步幅、填充和膨胀，可以细到每一次乘加。'
		}
	},
	'conv2d-backward': {
		en: {
			title: 'Convolution, backwards',
			about:
				'Gradients of input, weights and bias, by scatter and by gather, each proved by a nudge.'
		},
		zh: {
			title: '卷积的反向传播',
			about: '输入、权重和偏置的梯度：散播与收集两种读法并排看，再推动一个数来验证。'
		}
	},
	'conv-transpose-backward': {
		en: {
			title: 'Transposed convolution, backwards',
			about:
				'The way back is a plain strided convolution: gradients of input, weights and bias, term by term, proved by a nudge.'
		},
		zh: {
			title: '转置卷积的反向传播',
			about:
				'反过来就是一次普通的带步幅的卷积：输入、权重和偏置的梯度逐项求出，再推动一个数来验证。'
		}
	},
	'filter-wiring': {
		en: {
			title: 'The wiring of a layer',
			about: 'Which channels feed which maps, with any groups, and what that costs in parameters.'
		},
		zh: { title: '一层的连线', about: '哪些通道通向哪些特征图，分成几组都行，要花多少参数。' }
	},
	'convolution-matrix': {
		en: {
			title: 'A convolution is a matrix',
			about: 'Row by row, term by term; and how many weights a dense or a local layer would need.'
		},
		zh: { title: '卷积就是矩阵', about: '逐行逐项地看；再比一比全连接层和局部连接层要多少权重。' }
	},
	shift: {
		en: {
			title: 'Shift first, or convolve first',
			about:
				'Move, turn or enlarge a picture before or after a convolution, and compare cell by cell.'
		},
		zh: { title: '先平移，还是先卷积', about: '在卷积之前或之后平移、旋转、放大图片，再逐格比较。' }
	},
	'kernel-gallery': {
		en: {
			title: 'Image kernels',
			about: 'Blur, sharpen and find edges in a photograph or in a picture of your own.'
		},
		zh: {
			title: '图像卷积核',
			about: '在照片或你自己的图片上模糊、锐化、找边缘。'
		}
	},
	'padding-modes': {
		en: {
			title: 'Ways to pad',
			about: 'One picture padded with zeros, a mirror, its edge and its other end, side by side.'
		},
		zh: {
			title: '填充的方式',
			about: '同一张图片用零、镜像、边缘值和循环四种方式填充，并排比较。'
		}
	},
	'digit-cnn': {
		en: {
			title: 'A network reads digits',
			about:
				'Draw a digit and follow every number of a small trained network, from pixel to probability.'
		},
		zh: { title: '网络认数字', about: '画一个数字，跟着一个训练好的小网络，从像素一路看到概率。' }
	},
	dense: {
		en: {
			title: 'Dense layer',
			about: 'Flatten small maps, step through a neuron’s sum, and see it as one large kernel.'
		},
		zh: {
			title: '全连接层',
			about: '把小特征图展平，逐项走完一个神经元的求和，再把它看成一个大卷积核。'
		}
	},
	softmax: {
		en: {
			title: 'Softmax',
			about: 'Move scores, the temperature and a constant, and watch the shares follow or stay.'
		},
		zh: {
			title: 'softmax',
			about: '拖动得分、温度和常数，看概率怎样跟着变，或者不变。'
		}
	},
	'digit-matrix': {
		en: { title: 'A digit is a matrix', about: 'Draw a digit and read it as rows of numbers.' },
		zh: { title: '数字就是矩阵', about: '画一个数字，把它读成一行行的数。' }
	},
	'layer-costs': {
		en: {
			title: 'What layers cost',
			about:
				'Shapes, parameters and multiply-adds, layer by layer, from the digit network to VGG-16.'
		},
		zh: {
			title: '每层的花费',
			about: '从认数字的小网络到 VGG-16，逐层看形状、参数和乘加次数。'
		}
	},
	'memory-layout': {
		en: {
			title: 'Channels first or last',
			about: 'The same numbers in memory, in either order of the axes.'
		},
		zh: { title: '通道在前还是在后', about: '同样的数，按两种轴的顺序排在内存里。' }
	},
	pixels: {
		en: {
			title: 'Into the pixels',
			about: 'Zoom into a photograph until its numbers show, and split its colours.'
		},
		zh: { title: '放大到像素', about: '把照片放大到看得见数，再把颜色拆开。' }
	},
	'value-scaling': {
		en: {
			title: 'Scaling values',
			about: 'Min–max and z-score over a histogram that keeps its shape.'
		},
		zh: { title: '缩放数值', about: '在直方图上作最小–最大缩放和标准化，看形状不变。' }
	},
	'receptive-networks': {
		en: {
			title: 'How far networks see',
			about: 'Receptive fields of AlexNet, VGG, ResNet, Inception and MobileNet, layer by layer.'
		},
		zh: {
			title: '各个网络看得多远',
			about: '逐层看 AlexNet、VGG、ResNet、Inception 和 MobileNet 的感受野。'
		}
	},
	'effective-field': {
		en: {
			title: 'The effective field',
			about: 'How much each pixel moves one output number, for one to ten convolutions.'
		},
		zh: {
			title: '有效感受野',
			about: '一到十层卷积，看每个像素对一个输出数的影响有多大。'
		}
	},
	'receptive-field': {
		en: {
			title: 'What a cell sees',
			about:
				'Stack convolutions and pooling, and follow the receptive field of any cell, from either end.'
		},
		zh: {
			title: '一格看到多大',
			about: '把卷积和池化一层层摞起来，从上往下或从下往上看任意一格的感受野。'
		}
	},
	'output-size': {
		en: {
			title: 'Output size',
			about:
				'The formula with its numbers in it, for any input, kernel, stride, padding and dilation.'
		},
		zh: {
			title: '输出尺寸',
			about: '对任意的输入、卷积核、步幅、填充和膨胀，把数代进公式里看。'
		}
	},
	pooling: {
		en: {
			title: 'Pooling',
			about:
				'Max, average, adaptive and global pooling, with the winners marked and the input movable.'
		},
		zh: {
			title: '池化（汇聚）',
			about: '最大、平均、自适应和全局池化，胜出的格子有标记，输入可以移动。'
		}
	},
	'batch-norm-backward': {
		en: {
			title: 'Batch normalisation, there and back',
			about:
				'Mean, variance, scale and shift, and why in training every gradient depends on the whole batch.'
		},
		zh: {
			title: '批量归一化：前向与反向',
			about: '均值、方差、缩放和平移，再看训练时每个梯度为什么都与整批数据有关。'
		}
	},
	'dense-backward': {
		en: {
			title: 'A dense layer, backwards',
			about:
				'Gradients of input, weights and bias as products of matrices, term by term, for a small batch.'
		},
		zh: {
			title: '全连接层的反向传播',
			about: '输入、权重和偏置的梯度写成矩阵乘积，一项一项地算，批量大小可变。'
		}
	},
	saliency: {
		en: {
			title: 'Which pixels would change the answer',
			about:
				'The gradient of a trained network on your own digit: by every pixel, at every layer, and what any cell sees.'
		},
		zh: {
			title: '改动哪些像素会改变答案',
			about: '写一个数字，看训练好的网络对每个像素、每一层的梯度，以及任意一格看得到什么。'
		}
	},
	'tiny-cnn': {
		en: {
			title: 'A whole tiny network',
			about:
				'Forward, backward, update and forward again, with every number open down to its arithmetic.'
		},
		zh: {
			title: '一个完整的小网络',
			about: '前向、反向、更新、再次前向，每个数都能打开，看到算出它的那一行算式。'
		}
	},
	'pool-backward': {
		en: {
			title: 'Pooling, backwards',
			about:
				'Whom a gradient goes to: the winner, or everyone in shares; with ties, overlaps, padding and global pooling.'
		},
		zh: {
			title: '池化的反向传播',
			about: '梯度传给谁：全给胜者，还是每格分一份；有相等的数、窗口重叠、填充和全局池化时又怎样。'
		}
	},
	'conv-transpose2d': {
		en: {
			title: 'Transposed convolution',
			about:
				'Stamps, inserted zeros and the transposed matrix side by side, equal cell by cell at every step.'
		},
		zh: {
			title: '转置卷积',
			about: '盖章、插零、转置矩阵，三种读法并排看，每一步逐格相等。'
		}
	},
	'activation-backward': {
		en: {
			title: 'ReLU and friends, backwards',
			about:
				'Each output gradient times the slope at its own input, with the tangent drawn; corners, flat ends, PReLU’s own slope.'
		},
		zh: {
			title: 'ReLU 等激活函数的反向传播',
			about: '输出梯度乘该处的导数，旁边画出切线；尖角、平坦的两端和 PReLU 自己的斜率都能看到。'
		}
	},
	'size-ambiguity': {
		en: {
			title: 'Which size did it come from?',
			about:
				'All input sizes that a strided convolution maps to one output, and how to get each back.'
		},
		zh: {
			title: '原来是多大？',
			about: '步幅卷积把哪些输入大小变成同一个输出大小，又怎样各自变回去。'
		}
	},
	'overlap-counts': {
		en: {
			title: 'How many stamps reach each cell',
			about:
				'The overlap of a transposed convolution, counted stamp by stamp along each axis and in both.'
		},
		zh: {
			title: '每一格被盖了几个章',
			about: '逐个盖章，数出转置卷积在每个方向上、在两个方向上的重叠次数。'
		}
	},
	checkerboard: {
		en: {
			title: 'Checkerboards, and ways around them',
			about:
				'A picture through transposed convolutions and through resizing, side by side, with how uneven each is.'
		},
		zh: {
			title: '棋盘格，以及绕开它的办法',
			about: '同一张图，用转置卷积放大，或先插值再卷积，并排比较，并量出各自有多不均匀。'
		}
	},
	'there-and-back': {
		en: {
			title: 'There and back',
			about:
				'A picture convolved, then transposed with the same kernel: its shape comes back, its numbers do not.'
		},
		zh: {
			title: '卷过去，再转置回来',
			about: '先卷积，再用同一个核做转置卷积：形状回来了，数却没有。'
		}
	},
	upsample: {
		en: {
			title: 'Unpooling and resizing',
			about: 'Back up without weights: max unpooling, nearest and bilinear, cell by cell.'
		},
		zh: { title: '反池化与插值', about: '不用权重的放大：最大反池化、最近邻、双线性，逐格看清。' }
	},
	activations: {
		en: {
			title: 'Activation functions',
			about:
				'Eight functions and their slopes, read off at any number and applied to a feature map.'
		},
		zh: {
			title: '激活函数',
			about: '八种函数和它们的斜率，在任意一点读数，并作用于一张特征图。'
		}
	},
	'linear-layers': {
		en: {
			title: 'Two linear layers',
			about:
				'Train two layers on points that you can move, with and without a function between them.'
		},
		zh: {
			title: '两个线性层',
			about: '用可以移动的点训练两个线性层，看中间有没有激活函数的差别。'
		}
	},
	'regression-losses': {
		en: {
			title: 'MSE, MAE and smooth L1',
			about:
				'Drag predictions past their targets; see each loss, its slope, and what an outlier does.'
		},
		zh: {
			title: 'MSE、MAE 与 smooth L1',
			about: '拖动预测值，看各种损失和它们的斜率，以及一个离群点的影响。'
		}
	},
	'classification-loss': {
		en: {
			title: 'Cross-entropy and p − y',
			about: 'From logits to the loss and back to its gradient, number by number.'
		},
		zh: {
			title: '交叉熵与 p − y',
			about: '从 logit 算到损失，再一个数一个数地推回梯度。'
		}
	},
	'computation-graph': {
		en: {
			title: 'A computation and its gradients',
			about: 'Type a loss of your own: its graph forward, then backward edge by edge, in fractions.'
		},
		zh: {
			title: '一次计算和它的梯度',
			about: '自己写一个损失：画成计算图，先前向算，再一条边一条边地反向求梯度，都用分数。'
		}
	},
	'binary-loss': {
		en: {
			title: 'Loss or accuracy',
			about: 'Binary cross-entropy beside the accuracy, with the slopes of both.'
		},
		zh: {
			title: '损失还是准确率',
			about: '二元交叉熵和准确率并排画出，比较两者的斜率。'
		}
	},
	'read-counts': {
		en: {
			title: 'Who reads which pixel',
			about: 'How often every input cell is read, for any window, stride and padding.'
		},
		zh: {
			title: '每个像素被读几次',
			about: '对任意的窗口、步幅和填充，数出每个输入格被读了多少次。'
		}
	}
} satisfies Readonly<Record<string, Translated<LabText>>>;

/** The name of a scene: its folder's, which its lab has as well. */
export type SceneId = keyof typeof labTexts;

const en = {
	title: 'Labs',
	lede: 'The figures of the book by themselves, with every control. The address keeps what you set, so a link opens it again.',
	all: 'All labs'
};

/** The words around the labs. */
export type LabsWords = typeof en;

const zh: LabsWords = {
	title: '实验台',
	lede: '书里的每张图单独成页，所有设置都可以调。地址会记下你的设置，复制链接就能重新打开。',
	all: '全部实验台'
};

export const labsWords: Translated<LabsWords> = { en, zh };
