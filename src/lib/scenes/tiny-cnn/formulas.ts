import conv from './formulas/conv.tex';
import convBiasGradient from './formulas/conv-bias-gradient.tex';
import convGradient from './formulas/conv-gradient.tex';
import convWeightGradient from './formulas/conv-weight-gradient.tex';
import crossEntropyGradient from './formulas/cross-entropy-gradient.tex';
import crossEntropy from './formulas/cross-entropy.tex';
import denseBiasGradient from './formulas/dense-bias-gradient.tex';
import denseWeightGradient from './formulas/dense-weight-gradient.tex';
import dense from './formulas/dense.tex';
import flatGradient from './formulas/flat-gradient.tex';
import flat from './formulas/flat.tex';
import poolGradient from './formulas/pool-gradient.tex';
import pool from './formulas/pool.tex';
import reluGradient from './formulas/relu-gradient.tex';
import relu from './formulas/relu.tex';
import softmax from './formulas/softmax.tex';
import squaredErrorGradient from './formulas/squared-error-gradient.tex';
import squaredError from './formulas/squared-error.tex';
import update from './formulas/update.tex';
import xGradient from './formulas/x-gradient.tex';
import type { FormulaId } from './work-types';

/** The formulas of all lines of the network, from the picture to the update. */
export const formulas: Readonly<Record<FormulaId, CompiledFormula>> = {
	conv,
	relu,
	pool,
	flat,
	dense,
	softmax,
	crossEntropy,
	squaredError,
	crossEntropyGradient,
	squaredErrorGradient,
	denseWeightGradient,
	denseBiasGradient,
	flatGradient,
	poolGradient,
	reluGradient,
	convGradient,
	convWeightGradient,
	convBiasGradient,
	xGradient,
	update
};
