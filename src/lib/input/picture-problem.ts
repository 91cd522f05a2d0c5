import type { Messages } from '$messages';
import type { InputWords } from '$messages/input';
import type { CameraProblem } from './camera';

/** What can be wrong with a picture that a reader brings: the file is none, or the camera gives none. */
export type PictureProblem = { readonly file: string } | { readonly camera: CameraProblem };

/** What was wrong, in the reader's language. */
export function tellPictureProblem(
	problem: PictureProblem,
	messages: Messages,
	words: InputWords
): string {
	if ('file' in problem) return messages.inputs.notAnImage(problem.file);
	return words.cameraProblems[problem.camera];
}
