import type { Mistaken } from './mistaken';

/** Mistakes about the chain rule on a computation graph. */
export const chain = {
	localForgotten: {
		title: { en: 'Local derivative forgotten', zh: '忘了乘局部导数' },
		thinks: {
			en: 'Hands the upstream gradient on unchanged through a step that changes it.',
			zh: '某一步本来要乘上局部导数，却把上游梯度原样往回传。'
		}
	},
	upstreamForgotten: {
		title: { en: 'Upstream gradient forgotten', zh: '忘了乘上游梯度' },
		thinks: {
			en: 'Takes a local derivative for the whole gradient.',
			zh: '把局部导数当成了整个梯度。'
		}
	},
	ownFactor: {
		title: { en: 'The factor itself for the other one', zh: '乘了自己，没乘另一个因数' },
		thinks: {
			en: 'Takes x for the slope of x · w with respect to x.',
			zh: '以为 x · w 对 x 的斜率是 x。'
		}
	},
	slopesAdded: {
		title: { en: 'Added along a path', zh: '沿路径相加' },
		thinks: {
			en: 'Adds slopes that follow each other, although they multiply.',
			zh: '把同一条路径上前后相接的斜率相加，其实应该相乘。'
		}
	},
	gateIgnored: {
		title: { en: 'Closed gate ignored', zh: '无视关着的闸门' },
		thinks: {
			en: 'Lets a gradient through a ReLU whose input was not positive.',
			zh: 'ReLU 的输入不是正数，却照样让梯度通过。'
		}
	},
	gateAlwaysShut: {
		title: { en: 'Gate always shut', zh: '以为闸门总是关着' },
		thinks: {
			en: 'Believes that ReLU stops the gradient even where its input is positive.',
			zh: '输入是正数，也以为 ReLU 会挡住梯度。'
		}
	},
	bothGetAll: {
		title: { en: 'Maximum hands on to both', zh: '最大值两边都传' },
		thinks: {
			en: 'Gives the winner and the loser of a maximum or minimum the whole gradient.',
			zh: '取最大或最小时，把全部梯度既传给胜者，也传给败者。'
		}
	},
	loserGetsAll: {
		title: { en: 'Maximum hands on to the loser', zh: '梯度传给了败者' },
		thinks: {
			en: 'Gives the gradient to the operand that was not taken.',
			zh: '把梯度传给了没有被取到的那个数。'
		}
	},
	alwaysHalves: {
		title: { en: 'Maximum shares', zh: '最大值平分梯度' },
		thinks: {
			en: 'Shares a gradient between operands, although only equals of a maximum share.',
			zh: '把梯度平分给两个数；其实只有两数相等时才各得一半。'
		}
	},
	sumShares: {
		title: { en: 'Sum shares', zh: '以为加法平分梯度' },
		thinks: {
			en: 'Divides the gradient of a sum among its parts, although each gets all of it.',
			zh: '把和的梯度分摊给各项，其实每一项都得到全部。'
		}
	},
	minusForgotten: {
		title: { en: 'Minus of the difference forgotten', zh: '忘了减数的负号' },
		thinks: {
			en: 'Gives what is subtracted the slope 1 in place of −1.',
			zh: '以为差对减数的斜率是 1，其实是 −1。'
		}
	},
	lossForSeed: {
		title: { en: 'Starts from the value of the loss', zh: '用损失的值当起点' },
		thinks: {
			en: 'Starts the way back with the loss itself in place of its gradient, 1.',
			zh: '往回走时从损失的值出发，而不是从它的梯度 1 出发。'
		}
	},
	forwardOrder: {
		title: { en: 'Gradients from front to back', zh: '从前往后求梯度' },
		thinks: {
			en: 'Looks for gradients from the inputs on, although each needs the one behind it.',
			zh: '从输入开始往后求梯度，其实每个梯度都要用到它后面的那个。'
		}
	},
	passedOnEarly: {
		title: { en: 'A step left out on the way back', zh: '往回走时跳过一步' },
		thinks: {
			en: 'Takes up a gradient before the one that it is made from is there.',
			zh: '要用的梯度还没有求出，就先求前面的。'
		}
	},
	remainderForgotten: {
		title: { en: 'Gradient for the quotient', zh: '把梯度当成商' },
		thinks: {
			en: 'Believes that a nudge of finite size gives the gradient exactly, although the loss bends.',
			zh: '损失是弯的，却以为有限大小的推动正好给出梯度。'
		}
	},
	changeForSlope: {
		title: { en: 'Change for the slope', zh: '把变化量当斜率' },
		thinks: {
			en: 'Takes the change of the loss for its slope and does not divide by the nudge.',
			zh: '把损失的变化量当成斜率，没有除以推动的大小。'
		}
	}
} as const satisfies Readonly<Record<string, Mistaken>>;
