import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../command/run.ts';

/** What a report may try on the page that shows it. */
export const PAYLOADS = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror="document.title=\'owned\'">',
  "'><svg/onload=fetch('https://post.example/')>",
  '</style><link rel=stylesheet href=https://post.example/a.css>',
] as const;

/** A case in `folder`/hostile of one report whose every part tries to break out of the page. */
export async function hostileCase(folder: string): Promise<string> {
  const [script, image, svg, link] = PAYLOADS;
  const row = {
    title: `Arrests ${script} ${image}`,
    outlet: `Harbour ${svg} ${link}`,
    url: 'https://post.example/"><script>1</script>',
    published: '2031-05-06',
    text: `Police arrested 14 protesters ${script} in Braga on Monday, the fire brigade ${image} said. “They burned ${svg} three cars ${link} in Porto,” Ana ${script} Lopo said.`,
  };
  writeFileSync(join(folder, 'hostile.jsonl'), JSON.stringify(row));
  const { status, err } = await run(['add', 'hostile.jsonl', '--case', 'hostile'], { cwd: folder });
  if (status !== 0) throw new Error(err);
  return join(folder, 'hostile');
}
