import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { bibtexOf } from '../../../indexes/bibtex.ts';
import { articleCsl } from '../../../indexes/csl.ts';
import type { Article } from '../../../schema/article.ts';
import { absolute } from '../../../site.ts';

/** A BibTeX file a article. */
export const getStaticPaths = () => graph.articles.map((article) => ({ params: { id: article.id }, props: { article } }));

export const GET: APIRoute<{ article: Article }> = ({ props }) => new Response(bibtexOf(articleCsl(graph, props.article, absolute)));
