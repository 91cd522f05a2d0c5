import { isLanguage } from '$lib/i18n/language';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((segment: string) => isLanguage(segment)) satisfies ParamMatcher;
