import type { Part } from '$lib/course';

export default {
	title: { en: 'Architectures', zh: '网络架构' },
	summary: {
		en: 'The designs that moved the field, each taken apart layer by layer.',
		zh: '推动这一领域前进的那些设计，逐层拆开来看。'
	},
	planned: [
		{ number: 1, slug: 'milestones', title: { en: 'From LeNet to VGG', zh: '从 LeNet 到 VGG' } },
		{
			number: 2,
			slug: 'network-in-network',
			title: { en: 'Network in network', zh: '网络中的网络' }
		},
		{ number: 3, slug: 'inception', title: { en: 'Inception', zh: 'Inception 模块' } },
		{ number: 4, slug: 'resnet', title: { en: 'Residual networks', zh: '残差网络' } },
		{ number: 5, slug: 'transfer-learning', title: { en: 'Transfer learning', zh: '迁移学习' } },
		{
			number: 6,
			slug: 'encoder-decoder',
			title: { en: 'Encoders and decoders', zh: '编码器与解码器' }
		}
	]
} satisfies Part;
