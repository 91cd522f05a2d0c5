import type { Messages } from '$messages';
import { conv2dWords } from '$messages/conv2d';

/** What a channel of the input is called: red, green, blue; a number; nothing if it is the only one. */
export function channelName(channel: number, channels: number, { language }: Messages): string {
	const conv2d = conv2dWords[language];
	if (channels === 3) return conv2d.channelNames[channel];
	return channels > 1 ? conv2d.channel(channel + 1) : '';
}
