import { parseDistrust } from '../corroborate/distrust/distrust.ts';
import { corroborateCase, standingsWithout } from '../corroborate-case.ts';
import { AttestedError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Standing } from '../record/incident.ts';
import type { CaseStore } from '../store/case-store.ts';
import { caseKnowledge } from './case-knowledge.ts';
import { CASE_OPTIONS, civilDay, wholeNumber, withCase } from './case-option.ts';
import { type Call, type Command, given, type Terminal, text } from './command.ts';
import { changeTable, incidentTable } from './incident-table.ts';

const DOUBTED = 'outlet:NAME, speaker:NAME, party:ID, person:ID, organisation:ID, reader:NAME, rule:copy, rule:credit, rule:same-family, rule:same-speaker, rule:shared-wording'; // biome-ignore format: a list
const STANDINGS: readonly Standing[] = ['single-line', 'repeated', 'corroborated', 'conceded', 'disputed'];

/** `attested incidents` */
export const command: Command = {
  name: 'incidents',
  takes: '',
  summary: 'List what the claims of a case are about, and how each thing said of it stands.',
  details: [
    'Claims are put together by what happened, where and when; reports that copy one another, or go back to one',
    'speaker or publisher, are one line. Only lines shown to be separate count as independent. Most reported first.',
  ].join('\n'),
  options: {
    ...CASE_OPTIONS,
    type: { type: 'string', value: 'TYPE', help: 'Codebook type: PROTEST, ASSAULT …' },
    place: { type: 'string', value: 'PLACE', help: 'A place by name or by gazetteer id (geonames:NNN).' },
    from: { type: 'string', value: 'DAY', help: 'Incidents that may fall on this day (YYYY-MM-DD) or after it.' },
    to: { type: 'string', value: 'DAY', help: 'Incidents that may fall on this day or before it.' },
    standing: { type: 'string', value: 'STANDING', help: `Of "it happened": ${STANDINGS.join(', ')}.` },
    reports: { type: 'string', value: 'N', help: 'Told of by at least so many reports.' },
    limit: { type: 'string', value: 'N', help: 'At most so many; 100 where not told.' },
    without: {
      type: 'string',
      value: 'WHOM',
      help: 'What would stand otherwise without outlet:NAME, speaker:NAME, party:ID, reader:NAME or rule:copy and its like.',
    },
    json: { type: 'boolean', help: 'One incident (with --without: one change) per line.' },
  },
  examples: [
    'attested incidents --without "outlet:Meridian Wire"',
    'attested incidents --place Chaves',
    'attested incidents --standing disputed --json',
  ],
  run: (call, terminal) =>
    withCase(call, terminal, async (store, folder) => {
      const knowledge = caseKnowledge(terminal, folder);
      if (await store.corroboration.isBehind()) {
        terminal.err('comparing reports and claims …');
        await corroborateCase(store, await knowledge());
      }
      const doubted = text(call, 'without');
      return doubted === undefined ? list(call, terminal, store) : without(doubted, call, terminal, store, await knowledge()); // biome-ignore format: a choice
    }),
};

async function list(call: Call, terminal: Terminal, store: CaseStore): Promise<number> {
  const limit = wholeNumber(call, 'limit', 1, 1_000_000) ?? (given(call, 'json') ? 1_000_000 : 100);
  const incidents = await store.corroboration.incidents({
    type: text(call, 'type'),
    place: text(call, 'place'),
    from: civilDay(call, 'from'),
    to: civilDay(call, 'to'),
    standing: standingOf(call),
    reports: wholeNumber(call, 'reports', 1, 1_000_000),
    limit,
  });
  if (given(call, 'json')) for (const incident of incidents) terminal.out(JSON.stringify(incident));
  else {
    for (const line of incidentTable(incidents, terminal.width)) terminal.out(line);
    terminal.out(
      incidents.length ? `${incidents.length} ${incidents.length === 1 ? 'incident' : 'incidents'}` : 'No incidents.',
    );
  }
  return 0;
}

function standingOf(call: Call): Standing | undefined {
  const value = text(call, 'standing');
  const standing = STANDINGS.find((one) => one === value);
  if (value === undefined || standing) return standing;
  throw new AttestedError('usage/unknown-name', { option: 'standing', given: value, names: STANDINGS.join(', ') });
}

/** What would stand otherwise without somebody's word; the case stays as it is. */
async function without(
  doubted: string,
  call: Call,
  terminal: Terminal,
  store: CaseStore,
  knowledge: Knowledge,
): Promise<number> {
  const distrust = parseDistrust(doubted, knowledge.register);
  if (!distrust) throw new AttestedError('usage/unknown-name', { option: 'without', given: doubted, names: DOUBTED });
  const changes = await standingsWithout(store, knowledge, distrust);
  if (given(call, 'json')) for (const change of changes) terminal.out(JSON.stringify(change));
  else {
    for (const line of changeTable(changes, terminal.width)) terminal.out(line);
    terminal.out(changes.length === 1 ? '1 standing changes.' : `${changes.length} standings change.`);
  }
  return 0;
}
