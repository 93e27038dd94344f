import { inTools } from '../../words/words.ts';

/** What a button copies: its name, and the text; a day of access is the reader's and never served. */
interface Piece {
	name: 'words' | 'citation' | 'link' | 'HTML';
	text: (element: HTMLElement) => string;
}

const accessed = () => ` Accessed ${new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })}.`;
const textOf = (element: HTMLElement, part: string) => element.querySelector(part)?.textContent.trim() ?? '';
const address = () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

const PIECES: readonly Piece[] = [
	{ name: 'words', text: (element) => (textOf(element, '.words') === '' ? '' : `${textOf(element, '.words')}. ${address()}`) },
	{ name: 'citation', text: (element) => (textOf(element, '.cite') === '' ? '' : textOf(element, '.cite') + accessed()) },
	{ name: 'link', text: address },
	{ name: 'HTML', text: (element) => textOf(element, '.quotation') },
];

/** Buttons that copy what stands in it: the words with whose they are, the citation, the address, the words for another site. Each says what it copied. */
class PxCopy extends HTMLElement {
	connectedCallback(): void {
		const row = document.createElement('p');
		const said = document.createElement('span');
		said.setAttribute('role', 'status');
		for (const { name, text } of PIECES) {
			if (text(this) === '') continue;
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = inTools('copy', { what: name });
			button.addEventListener('click', () => {
				const tell = (words: string) => {
					said.textContent = words;
				};
				// A page that was not fetched safely has no clipboard.
				const written = navigator.clipboard?.writeText(text(this)) ?? Promise.reject(new Error('no clipboard'));
				written.then(
					() => tell(inTools('copied', { what: name })),
					() => tell(inTools('notCopied', { what: name })),
				);
			});
			row.append(button, ' ');
		}
		row.append(said);
		this.prepend(row);
	}
}

customElements.define('px-copy', PxCopy);
