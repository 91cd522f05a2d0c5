import type { Messages } from '$messages';

/** What a channel of the input is called: red, green, blue; a number; nothing if it is the only one. */
export function channelName(channel: number, channels: number, { conv2d }: Messages): string {
	if (channels === 3) return conv2d.channelNames[channel];
	return channels > 1 ? conv2d.channel(channel + 1) : '';
}
