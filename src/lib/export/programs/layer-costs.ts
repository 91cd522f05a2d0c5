import type { CostRun } from '$lib/scenes/layer-costs/run';
import { sequentialPytorch } from '../sequential-pytorch';
import { checked } from './programs';

/** A program that makes a network and counts what it learns. */
export function networkPrograms({ sized, own }: CostRun) {
	return checked({ pytorch: sequentialPytorch(sized.network, sized.inputShape) }, [
		{
			pytorch: 'sum(p.numel() for p in net.parameters())',
			value: `${own.cost.trainable}`
		}
	]);
}
