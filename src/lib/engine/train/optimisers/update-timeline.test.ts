import { describe, expect, it } from 'vitest';
import { adam, float64, rational, sgd, updateTimeline } from '../../index';
import { exact } from '../../testing/exact';
import { expectOneProcess, expectRandomAccess, range } from '../../testing/timelines';

const parameters = { w: exact([2, 2], [1, '1/2', -3, 0]), b: exact([1], [2]) };
const gradients = { w: exact([2, 2], [4, '-1/3', 0, 5]), b: exact([1], [1]) };
const optimizer = sgd({ lr: rational.from('1/10') }, rational);
const state = optimizer.init(parameters);
const open = () => updateTimeline(optimizer, 'w', parameters, gradients, state);

describe('updateTimeline', () => {
	it('changes number by number what the optimiser changes at once', () => {
		const [whole, cell] = open();
		const updated = optimizer.step(parameters, gradients, state).parameters.w.data;
		expect(range(4).map((index) => cell.trace.at(index).value)).toEqual(updated);
		expect(whole.trace.length).toBe(1);
		expect(cell.trace.at(1)).toMatchObject({ index: [0, 1], value: rational.from('8/15') });
		expectOneProcess(open());
		expectRandomAccess(open);
	});

	it('takes any optimiser, with its state', () => {
		const [doubles, slopes] = [{ w: { shape: [1], data: [1] } }, { w: { shape: [1], data: [2] } }];
		const slow = adam({ lr: 0.1 });
		const first = slow.step(doubles, slopes, slow.init(doubles));
		const second = slow.step(first.parameters, slopes, first.state);
		const [, cell] = updateTimeline(slow, 'w', first.parameters, slopes, first.state);
		expect(cell.trace.at(0).value).toBe(second.parameters.w.data[0]);
		expect(float64.compare(cell.trace.at(0).value, 0.8)).not.toBe(0);
	});

	it('refuses a parameter that is not there, and gradients that do not fit', () => {
		expect(() => updateTimeline(optimizer, 'v', parameters, gradients, state)).toThrow(
			'updateTimeline: parameter v is missing'
		);
		expect(() => updateTimeline(optimizer, 'w', parameters, { w: gradients.b }, state)).toThrow(
			/updateTimeline: gradient of w/
		);
	});
});
