import { loadWords } from '$lib/i18n/words';
import { mount } from 'svelte';
import UpdateNotice from './UpdateNotice.svelte';

// Beside the page, which so need not carry anything for it.
void loadWords().then(() => mount(UpdateNotice, { target: document.body }));
