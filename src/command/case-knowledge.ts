import { type Knowledge, loadKnowledge } from '../knowledge.ts';
import type { Terminal } from './command.ts';
import { readerOptions } from './reader-options.ts';

/** What is known in a case, its own register included; loaded once, when first asked for. */
export function caseKnowledge(terminal: Terminal, folder: string): () => Promise<Knowledge> {
  let loaded: Promise<Knowledge> | null = null;
  return () => (loaded ??= readerOptions(terminal, folder).then(loadKnowledge));
}
