import type { Mistaken } from './mistaken';

/** Mistakes about counting parameters and the work of a layer. */
export const parameters = {
	replacedLayerCounted: {
		title: { en: 'Replaced layer counted', zh: '算了被替换的那一层' },
		thinks: {
			en: 'Counts the layer that is saved by the one that is asked about.',
			zh: '算的是被它替换掉的那一层。'
		}
	},
	denseCounted: {
		title: { en: 'Counted as a dense layer', zh: '当作全连接层来算' },
		thinks: {
			en: 'Joins every input with every output by a weight of its own.',
			zh: '让每个输入和每个输出之间都有一个权重。'
		}
	},
	nothingShared: {
		title: { en: 'Weights not shared', zh: '没有共享权重' },
		thinks: {
			en: 'Gives every place of the window weights of its own.',
			zh: '给窗口的每个位置都配上一套权重。'
		}
	},
	allShared: {
		title: { en: 'Weights shared where none are', zh: '不共享的也共享了' },
		thinks: {
			en: 'Lets several windows or neurons use the same weights, although each has its own.',
			zh: '让本来各有权重的窗口或神经元共用权重。'
		}
	},
	mapsForKernels: {
		title: { en: 'Maps taken for kernels', zh: '把特征图当卷积核' },
		thinks: {
			en: 'Takes the numbers that a layer computes for those that it learns.',
			zh: '把层算出来的数当成它学到的数。'
		}
	},
	weightPerInput: {
		title: { en: 'A weight for each input', zh: '每个输入一个权重' },
		thinks: {
			en: 'Believes that the kernel grows with the input.',
			zh: '以为卷积核随输入一起变大。'
		}
	},
	weightPerMap: {
		title: { en: 'A weight for each map', zh: '每张图一个权重' },
		thinks: {
			en: 'Gives each map a single weight, as if it were one number.',
			zh: '每张特征图只给一个权重，仿佛它只是一个数。'
		}
	},
	outputsForProducts: {
		title: { en: 'Outputs for products', zh: '把输出数当乘法次数' },
		thinks: {
			en: 'Counts one multiplication for each output number.',
			zh: '以为每个输出数只要一次乘法。'
		}
	},
	parametersForWork: {
		title: { en: 'Parameters for work', zh: '把参数量当计算量' },
		thinks: {
			en: 'Counts each weight once, although it is used at every place.',
			zh: '每个权重只算一次，其实它在每个位置都要用。'
		}
	},
	otherConvolution: {
		title: { en: 'Work not compared', zh: '没有比较计算量' },
		thinks: {
			en: 'Chooses a layer without counting maps, places and products of each.',
			zh: '没有逐层去数图数、位置数和乘积数。'
		}
	},
	oppositeCounted: {
		title: { en: 'The others counted', zh: '数反了' },
		thinks: { en: 'Counts those that were not asked for.', zh: '数的是没有问到的那些。' }
	},
	sharedCountedOnce: {
		title: { en: 'Shared weights counted once', zh: '共享权重只数一次' },
		thinks: {
			en: 'Counts a shared weight once in the matrix, although it stands in every row.',
			zh: '在矩阵里只数一次共享权重，其实每一行都有。'
		}
	},
	moreLayersMoreParameters: {
		title: { en: 'More layers, more parameters', zh: '层数多参数就多' },
		thinks: {
			en: 'Believes that a network with more layers has more parameters.',
			zh: '以为层数越多，参数一定越多。'
		}
	},
	sameInputSameParameters: {
		title: { en: 'Same input, same parameters', zh: '输入相同参数就相同' },
		thinks: {
			en: 'Believes that the input decides how many parameters a layer has.',
			zh: '以为参数的多少由输入决定。'
		}
	},
	dependsOnPicture: {
		title: { en: 'Parameters depend on the picture', zh: '参数随图片而变' },
		thinks: {
			en: 'Believes that the number of parameters changes with the picture.',
			zh: '以为参数的个数随图片变化。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
