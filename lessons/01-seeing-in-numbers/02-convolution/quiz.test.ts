import { describe, expect, it } from 'vitest';
import { conv2d, rational } from '$lib/engine';
import type { Question } from '$lib/quiz/question';
import { seededRandom } from '$lib/quiz/random';
import { rowsOf, rowsText } from '$lib/quiz/rows';
import { forQuestions, itKeepsTheLaws, itLeadsToAFigure, templateNamed } from '$lib/quiz/testing';
import { conv2dScene } from '$lib/scenes/conv2d/conv2d-scene';
import { biasOf, inputOf, optionsOf } from '$lib/scenes/conv2d/run';
import { samplesWords } from '$messages/samples';
import lesson from './lesson';
import templates from './quiz';
import { kernelFacts, knownKernels } from './quiz/kernel-facts';

describe.each(templates)('the question $id', (template) => {
	itKeepsTheLaws(template);

	itLeadsToAFigure(template, lesson, { slide: conv2dScene.codec });

	it('leads to a state of the figure that shows its numbers, whatever the figure opened with', () => {
		const { codec } = conv2dScene;
		const opened = codec.decode(
			'1~input:roof~stride:2~rotateKernel:1~padding:1~bias:3~pin:input.0.0.1.1'
		);
		forQuestions(template, (question) => {
			const target = question.state;
			expect(target?.figure).toSatisfy((name: string) => name in lesson.scenes);
			const read = codec.decode(target?.text ?? '', opened.state);
			expect(read.problems).toEqual([]);
			expect(codec.valid(read.state)).toBe(true);
			expect(read.state.pinned).toBeNull();

			const { params } = read.state;
			expect(optionsOf(params)).toEqual(optionsOf(conv2dScene.parameters.defaults));
			expect(biasOf(params).data.map(rational.toNumber)).toEqual([0]);
			for (const { role, rows } of question.matrices) {
				if (role === 'input') expect(rowsText(rowsOf(inputOf(params)))).toBe(rowsText(rows));
				if (role === 'kernel') expect(rowsText(rowsOf(params.weight))).toBe(rowsText(rows));
			}
			const run = conv2dScene.run(params);
			const grain = run.timeline.find(({ id }) => id === read.state.grain);
			const step = grain?.trace.at(read.state.index);
			const output = conv2d(run.input, run.weight, null, {}, rational);
			switch (template.id) {
				case 'output-value':
				case 'lone-pixel':
					expect(step?.sum).toEqual(question.answer);
					break;
				case 'output-size':
					expect(question.answer).toEqual(output.shape.slice(2));
					break;
				case 'products':
					expect(question.answer).toEqual(rational.from(grain?.trace.length ?? 0));
					break;
				case 'weights':
					expect(question.answer).toEqual(rational.from(params.weight.data.length));
					break;
				case 'impulse':
					expect(rightRows(question)).toBe(rowsText(rowsOf(output)));
					break;
				case 'which-kernel':
					expect(rightRows(question)).toBe(rowsText(rowsOf(params.weight)));
			}
		});
	});
});

function rightRows(question: Question): string {
	if (question.kind !== 'choice') return '';
	const right = question.options.find(({ id }) => id === question.answer);
	return right?.matrix ? rowsText(right.matrix.rows) : '';
}

describe('the lesson’s questions', () => {
	it('have names of their own', () => {
		const ids = templates.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThanOrEqual(6);
	});
	it('call the kernels what the figures call them', () => {
		for (const id of knownKernels) {
			expect(kernelFacts[id].name).toEqual({
				en: samplesWords.en.kernels[id],
				zh: samplesWords.zh.kernels[id]
			});
		}
	});
	it('turn a single 1 into the kernel turned by 180°', () => {
		const question = templateNamed(templates, 'impulse').generate(seededRandom(1));
		const kernel = question.matrices.find(({ role }) => role === 'kernel')?.rows ?? [];
		const turned = kernel.map((row) => row.toReversed()).toReversed();
		expect(rightRows(question)).toBe(rowsText(turned));
	});
	it('turn a lone pixel v into −8v', () => {
		const minusEightTimes = ({ matrices: [input], answer }: Question) => {
			const value = input.rows.flat().find(({ n }) => n !== 0n) ?? rational.zero;
			expect(answer).toEqual(rational.mul(rational.from(-8), value));
		};
		forQuestions(templateNamed(templates, 'lone-pixel'), minusEightTimes, 100);
	});
});
