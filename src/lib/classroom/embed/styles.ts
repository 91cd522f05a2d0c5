import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import 'katex/dist/katex.min.css';
import '$lib/ui/styles/tokens.css';
import '$lib/ui/styles/base.css';
import '$lib/ui/styles/controls.css';
import './embed.css';
