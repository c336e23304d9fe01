import { loadCodebook } from '../codebook/load.ts';
import { AttestedError } from '../errors.ts';
import { shipped } from '../installation.ts';
import { CASE_OPTIONS, civilDay, wholeNumber, withCase } from './case-option.ts';
import { claimTable } from './claim-table.ts';
import { type Call, type Command, given, text } from './command.ts';

const MODALITIES = ['asserted', 'denied', 'alleged', 'feared', 'ordered', 'planned', 'hypothetical', 'historical'];

const codebookTypes = (): readonly string[] => [...loadCodebook(shipped('codebook')).types.keys()];

/** An option's value where it is one of the names there are. Throws `usage/unknown-name`: a slip must not look like "none". */
function oneOf(
  call: Call,
  option: string,
  names: readonly string[],
  written: (value: string) => string,
): string | undefined {
  const value = text(call, option);
  if (value === undefined || names.includes(written(value))) return value && written(value);
  throw new AttestedError('usage/unknown-name', { option, given: value, names: names.join(', ') });
}

/** `attested claims` */
export const command: Command = {
  name: 'claims',
  takes: '[WORDS…]',
  summary: 'List the claims of a case.',
  details:
    'Words given are looked for in the quotations, speakers and places of the claims. Claims of one event told of\nseveral places are shown together.',
  options: {
    ...CASE_OPTIONS,
    type: { type: 'string', value: 'TYPE', help: 'Codebook type: PROTEST, ASSAULT …' },
    mode: { type: 'string', value: 'MODE', help: 'Codebook mode: riot, firearms …' },
    modality: {
      type: 'string',
      value: 'MODALITY',
      help: 'asserted, denied, alleged, feared, ordered, planned, hypothetical or historical.',
    },
    place: { type: 'string', value: 'PLACE', help: 'A place by name or by gazetteer id (geonames:NNN).' },
    outlet: { type: 'string', value: 'OUTLET', help: 'Claims that this outlet published.' },
    from: { type: 'string', value: 'DAY', help: 'Claims whose event may fall on this day (YYYY-MM-DD) or after it.' },
    to: { type: 'string', value: 'DAY', help: 'Claims whose event may fall on this day or before it.' },
    limit: { type: 'string', value: 'N', help: 'At most so many; 100 where not told.' },
    after: { type: 'string', value: 'ID', help: 'Go on after this claim.' },
    json: { type: 'boolean', help: 'One claim per line, as docs/claim.schema.json has it.' },
  },
  examples: [
    'attested claims --type PROTEST --place Braga',
    'attested claims --modality denied',
    'attested claims --json > claims.jsonl',
  ],
  run: (call, terminal) =>
    withCase(call, terminal, async (store) => {
      const from = civilDay(call, 'from');
      const to = civilDay(call, 'to');
      const limit = wholeNumber(call, 'limit', 1, 1_000_000) ?? (given(call, 'json') ? 1_000_000 : 100);
      const filter = {
        type: oneOf(call, 'type', codebookTypes(), (t) => t.toUpperCase()),
        mode: text(call, 'mode'),
        modality: oneOf(call, 'modality', MODALITIES, (t) => t.toLowerCase()),
        place: text(call, 'place'),
        outlet: text(call, 'outlet'),
        text: call.words.join(' ') || undefined,
        after: text(call, 'after'),
      };
      const claims = await store.claims({ ...filter, from, to, limit });
      if (from || to) {
        const undated = (await store.claims({ ...filter, limit: 1_000_000 })).filter(
          (c) => c.when.from === null,
        ).length;
        if (undated)
          terminal.err(
            `note: ${undated} more whose day is not told are left out; without --from and --to they are listed.`,
          );
      }
      if (given(call, 'json')) for (const claim of claims) terminal.out(JSON.stringify(claim));
      else {
        for (const line of claimTable(claims, terminal.width, { stored: true })) terminal.out(line);
        terminal.out(
          claims.length
            ? `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${claims.length === limit ? `; go on with --after ${claims.at(-1)?.id}` : ''}`
            : 'No claims.',
        );
      }
      return 0;
    }),
};
