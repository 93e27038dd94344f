import type { APIRoute } from 'astro';
import { graph } from '../../../content.ts';
import { articleCsl } from '../../../indexes/csl.ts';
import { jsonText } from '../../../indexes/data-files.ts';
import type { Article } from '../../../schema/article.ts';
import { absolute } from '../../../site.ts';

/** A CSL-JSON file a article. */
export const getStaticPaths = () => graph.articles.map((article) => ({ params: { id: article.id }, props: { article } }));

export const GET: APIRoute<{ article: Article }> = ({ props }) => new Response(jsonText([articleCsl(graph, props.article, absolute)]));
