import type { Translated } from '$lib/i18n/language';

const en = {
	private: 'Nothing leaves your device.',
	orDrop: (hint: string) => `Or drop a picture here, or paste one. ${hint}`,
	camera: 'Camera…',
	cameraWaits: 'Waiting for the camera. Your browser may ask you to allow it.',
	take: 'Take the picture',
	cancel: 'Cancel',
	cameraProblems: {
		refused:
			'The camera may not be used: permission was refused. Your browser’s settings for this page can allow it.',
		noCamera: 'There is no camera that this page could use.',
		cameraFailed: 'The camera could not be started. Another program may be using it.'
	}
};

/** The words of what lets a reader bring a picture; a page has them once it has that. */
export type InputWords = typeof en;

const zh: InputWords = {
	private: '任何内容都不会离开你的设备。',
	orDrop: (hint) => `也可以把图片拖到这里，或者粘贴进来。${hint}`,
	camera: '拍照…',
	cameraWaits: '正在等待摄像头。浏览器可能会询问是否允许。',
	take: '拍下',
	cancel: '取消',
	cameraProblems: {
		refused: '不能使用摄像头：没有得到许可。可以在浏览器对本页的设置里允许。',
		noCamera: '本页没有可用的摄像头。',
		cameraFailed: '摄像头无法启动，也许正被别的程序占用。'
	}
};

export const inputWords: Translated<InputWords> = { en, zh };
