import { type RowKey, rowTitle } from '../text/comparing.ts';
import type { NamedSide } from './side-name.ts';
import type { Href } from './sign.ts';
import { againMarkup } from './statement-card.ts';
import { classes, type Markup, type Tag, tag } from './tag.ts';

/** Which column of a row, from the left. */
export type ColumnAt = 0 | 1;

const PLACES = ['on-left', 'on-right'] as const;

/** A row of a comparison: its question, and below it columns, arrows and bands. */
export function rowMarkup(key: RowKey, parts: readonly Markup[], id: string | null = null): Tag {
	return tag('section', { class: 'row', id }, tag('h2', {}, rowTitle(key)), parts);
}

/** One column of a row: who speaks and how often, then statements, how many are left out, or what is not there. */
export function columnMarkup(
	{ at, position, voices = false }: { at: ColumnAt; position: NamedSide['position']; voices?: boolean },
	head: readonly Markup[],
	body: readonly Markup[],
): Tag {
	const names = classes('col', voices && 'voices', PLACES[at], `of-${position}`);
	return tag('section', { class: names }, head.length > 0 && tag('p', { class: 'lab' }, head), body);
}

/** A band below both columns, inset from them. */
export function bandMarkup(kind: string, head: readonly Markup[], body: readonly Markup[]): Tag {
	return tag('section', { class: classes('inset', kind) }, tag('p', { class: 'lab' }, head), body);
}

/** A statement that the page prints in full elsewhere, as a line of its column. */
export interface AgainLine {
	sign: string;
	heading: string;
	tone: string;
	bar: boolean;
	joint?: boolean;
	/** It is all that its side answers here. */
	alone?: boolean;
	/** Where it stands in full. */
	to: string;
	before?: string;
	after?: readonly Markup[];
}

/** That line: its sign, the way there, and what of its words is repeated. */
export function againLine({ tone, bar, joint = false, alone = false, ...line }: AgainLine, href: Href): Tag {
	const names = classes('again', tone, alone && 'alone', bar && 'bar', joint && 'joint');
	return tag('p', { class: names }, againMarkup(line, href));
}

/** How many statements a list leaves out, and where they are; nothing where it has all. */
export function moreMarkup(more: number, say: (more: number) => readonly Markup[]): Tag[] {
	return more > 0 ? [tag('p', { class: 'links' }, say(more))] : [];
}

/** What is said where a side has nothing. */
export function blankMarkup(...words: readonly Markup[]): Tag {
	return tag('p', { class: 'blank' }, words);
}
