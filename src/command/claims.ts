import { CASE_OPTIONS, civilDay, wholeNumber, withCase } from './case-option.ts';
import { claimTable } from './claim-table.ts';
import { type Command, given, text } from './command.ts';

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
      const limit = wholeNumber(call, 'limit', 1, 1_000_000) ?? (given(call, 'json') ? 1_000_000 : 100);
      const claims = await store.claims({
        type: text(call, 'type'),
        mode: text(call, 'mode'),
        modality: text(call, 'modality'),
        place: text(call, 'place'),
        outlet: text(call, 'outlet'),
        from: civilDay(call, 'from'),
        to: civilDay(call, 'to'),
        text: call.words.join(' ') || undefined,
        after: text(call, 'after'),
        limit,
      });
      if (given(call, 'json')) for (const claim of claims) terminal.out(JSON.stringify(claim));
      else {
        for (const line of claimTable(claims, terminal.width, { stored: true })) terminal.out(line);
        terminal.out(
          claims.length
            ? `${claims.length} claims${claims.length === limit ? `; go on with --after ${claims.at(-1)?.id}` : ''}`
            : 'No claims.',
        );
      }
      return 0;
    }),
};
