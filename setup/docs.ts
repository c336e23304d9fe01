// npm run docs: writes the pages of docs/ that are made from the program itself. A test compares them with what is there.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../src/capture/digest.ts';
import { commandNames, loadCommand } from '../src/command/commands.ts';
import { helpOn } from '../src/command/help.ts';
import { ERRORS } from '../src/errors.ts';
import { openReader } from '../src/pipeline.ts';
import { SETTINGS, type Setting } from '../src/settings.ts';

const docs = new URL('../docs/', import.meta.url);

/** The made pages, by file name. */
export async function pages(): Promise<Readonly<Record<string, string>>> {
  return { 'claim.md': await claim(), 'cli.md': await cli(), 'errors.md': errors(), 'settings.md': settings() };
}

/** docs/claim.md with the claim that the program makes of the passage quoted on it. */
async function claim(): Promise<string> {
  const page = readFileSync(new URL('claim.md', docs), 'utf8');
  const bytes = Buffer.from(/^> (.+)$/m.exec(page)?.[1] ?? '');
  const hints = { title: 'Arrests at the docks', outlet: 'The Harbour Post', published: '2020-06-04' };
  const reader = await openReader();
  const { claims } = await reader.readCapture(bytes, { digest: digestOf(bytes), format: 'text', hints });
  const example = claims.find((c) => c.event.type === 'COERCE');
  return page.replace(/```json\n[\s\S]*?\n```/, () => `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``);
}

const NOTE = '<!-- Made by `npm run docs` from the program itself: edit there. -->';

async function cli(): Promise<string> {
  const commands = await Promise.all(commandNames.map(loadCommand));
  const sections = commands.map((c) => `## ${c.name}\n\n\`\`\`\n${helpOn(c).join('\n')}\n\`\`\`\n`);
  return [
    '# Command line',
    NOTE,
    'Exit status: 0 done, 1 something failed (named on standard error), 2 wrong use. `npm start -- COMMAND …` sets the program up and runs the command; after that `npx attested COMMAND …` is the fast form. What a command prints for machines goes to standard output; progress, notes and errors go to standard error.',
    ...sections,
  ].join('\n\n');
}

/** The holes in a message, as docs show them: `‹path›`. */
const holes: Readonly<Record<string, string>> = new Proxy({}, { get: (_target, name) => `‹${String(name)}›` });

function errors(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, e]) => `## ${code}\n\n${e.message(holes)}\n\n*What to do:* ${e.remedy}\n\n*Over HTTP:* ${e.status}\n`,
  );
  return [
    '# Errors',
    NOTE,
    'Every error the program can give, by its code. Codes are stable: scripts may act on them.',
    ...rows,
  ].join('\n\n');
}

function settings(): string {
  const settings: readonly Setting[] = Object.values(SETTINGS);
  const rows = settings.map((s) => {
    const option = s.option ? `\`--${s.option}\`` : 'none';
    return `| \`${s.env}\` | ${option} | ${typeOf(s)} | ${s.default === null ? 'none' : `\`${s.default}\``} | ${s.help} |`;
  });
  return [
    '# Settings',
    NOTE,
    ['| variable | option | type | default | what it does |', '|---|---|---|---|---|', ...rows].join('\n'),
    '',
  ].join('\n\n');
}

const typeOf = ({ type }: Setting): string =>
  type.kind === 'number' ? `${type.from} to ${type.to} (${type.unit})` : type.kind === 'switch' ? 'yes or no' : 'text';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, page] of Object.entries(await pages())) writeFileSync(new URL(name, docs), page);
}
