/** Why there is no picture from the camera. */
export type CameraProblem = 'refused' | 'noCamera' | 'cameraFailed';

const problems: Readonly<Record<string, CameraProblem>> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'noCamera',
	OverconstrainedError: 'noCamera'
};

/** Whether this page may ask for a camera at all: browsers offer none to unsafe addresses. */
export function hasCameraAccess(): boolean {
	return typeof navigator !== 'undefined' && 'mediaDevices' in navigator;
}

/** What went wrong, from what the browser threw. */
export function cameraProblemOf(error: unknown): CameraProblem {
	return (error instanceof Error ? problems[error.name] : undefined) ?? 'cameraFailed';
}

/** Asks the reader for a camera, rather the one at the back. Rejects with the browser's error. */
export function openCamera(): Promise<MediaStream> {
	return navigator.mediaDevices.getUserMedia({
		audio: false,
		video: { facingMode: { ideal: 'environment' } }
	});
}

/** Lets go of the camera; its light goes out. */
export function closeCamera(stream: {
	getTracks(): readonly Pick<MediaStreamTrack, 'stop'>[];
}): void {
	for (const track of stream.getTracks()) track.stop();
}
