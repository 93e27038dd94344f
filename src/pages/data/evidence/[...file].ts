import type { APIRoute } from 'astro';
import { evidence, evidenceText } from '../../../evidence.ts';
import type { EvidenceFile } from '../../../indexes/tables/data-package.ts';

export const getStaticPaths = () => evidence.map((file) => ({ params: { file: file.path.slice('evidence/'.length) }, props: { file } }));

export const GET: APIRoute<{ file: EvidenceFile }> = ({ props }) => new Response(evidenceText(props.file));
