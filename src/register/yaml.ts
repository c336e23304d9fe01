import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { AttestedError } from '../errors.ts';

/** A register file checked against its shape; throws a coded error that names the file and the place in it. */
export function readYaml<S extends z.ZodType>(file: string, shape: S): z.infer<S> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AttestedError('register/not-readable', { file }, { cause });
  }
  let raw: unknown;
  try {
    raw = load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message.split('\n')[0] : '';
    throw new AttestedError('register/not-yaml', { file, problem }, { cause });
  }
  const checked = shape.safeParse(raw);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const at = issue.path.join('.') || 'the top';
  throw new AttestedError('register/wrong-shape', { file, at, problem: issue.message });
}
