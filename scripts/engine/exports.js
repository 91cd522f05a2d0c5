import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const engine = `${root}src/lib/engine/`;

/**
 * What the engine exports under one name.
 * @typedef {object} EngineExport
 * @property {string} name
 * @property {'function' | 'value' | 'type'} kind
 * @property {string} file relative to the engine's folder
 * @property {string} doc its comment; '' if it has none
 * @property {boolean} isGeneric whether it is a function over any arithmetic, or any element
 * @property {string} result how the type of what a function returns begins
 */

/** @param {string[]} entries */
function programOf(entries) {
	return ts.createProgram(entries, {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		target: ts.ScriptTarget.ESNext,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler
	});
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} exported
 * @returns {EngineExport}
 */
function describe(checker, exported) {
	const isAlias = exported.flags & ts.SymbolFlags.Alias;
	const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
	const [declaration] = symbol.declarations ?? [];
	const isValue = Boolean(symbol.flags & ts.SymbolFlags.Value);
	const signature = isValue
		? checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()[0]
		: undefined;
	const kind = signature ? 'function' : isValue ? 'value' : 'type';
	// A namespace is a whole file, whose comment stands at its beginning.
	const isFile = ts.isSourceFile(declaration);
	const doc = isFile
		? declaration.text.trimStart().startsWith('/**')
			? declaration.text
			: ''
		: ts.displayPartsToString(symbol.getDocumentationComment(checker));
	return {
		name: exported.name,
		kind,
		file: relative(engine, declaration.getSourceFile().fileName),
		doc,
		isGeneric: Boolean(signature?.typeParameters?.length),
		result: signature ? checker.typeToString(signature.getReturnType()) : ''
	};
}

/**
 * Everything that a file of the engine exports, in the order of its text.
 * @param {string} [entry] relative to the engine's folder
 * @returns {EngineExport[]}
 */
export function engineExports(entry = 'index.ts') {
	const program = programOf([engine + entry]);
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(engine + entry);
	const symbol = source && checker.getSymbolAtLocation(source);
	if (!symbol) throw new Error(`${entry} exports nothing`);
	return checker.getExportsOfModule(symbol).map((exported) => describe(checker, exported));
}

/**
 * The names of what the fast backends compute: the methods of the interface that both of them have.
 * @returns {string[]}
 */
export function fastKernels() {
	const file = `${engine}fast/backend.ts`;
	const source = programOf([file]).getSourceFile(file);
	const backend = source?.statements.find(
		(statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Backend'
	);
	if (!backend || !ts.isInterfaceDeclaration(backend)) return [];
	return backend.members
		.filter((member) => ts.isMethodSignature(member))
		.map((member) => member.name.getText(source));
}
