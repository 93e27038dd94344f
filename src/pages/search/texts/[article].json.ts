import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../../search/format/shape.ts';
import { files } from '../_files.ts';

/** One file an article: its statements as results show them. */
export const getStaticPaths = (() =>
	files.texts.map((cards, article) => ({ params: { article: String(article) }, props: { cards } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ cards: Card[] }> = ({ props }) => Response.json(props.cards);
