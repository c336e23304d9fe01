import { describe, expect, it } from 'vitest';
import { bodyNamed } from '../../../src/corroborate/origins/body-named.ts';
import { creditsIn } from '../../../src/corroborate/origins/credit-lines.ts';
import { lineageOf } from '../../../src/corroborate/origins/lineage.ts';
import { englishCredits } from '../../../src/language/en/credits.ts';
import { englishSpeakers } from '../../../src/language/en/speakers.ts';
import { openReader } from '../../../src/pipeline.ts';
import { register } from '../evidence.ts';

const reader = await openReader();
const BODY = 'The bridge at Halden was shut after two lorries burned on it, the road office said on Tuesday evening.';

/** Credits a made report gives, as "how: name"; those that count only if the register knows them have a question mark. */
async function credits(text: string, byline?: string): Promise<string[]> {
  const { reading } = await reader.readBytes(Buffer.from(text), 'report.txt', {
    outlet: 'Quay Post',
    title: 'A bridge',
    byline,
  });
  return creditsIn(reading, englishCredits).map(
    ({ how, name, sure }) => `${how}: ${name ?? 'agencies'}${sure ? '' : '?'}`,
  );
}

describe('credits of a report', () => {
  it.each([
    ['a dateline', `HALDEN, March 3 (North Wire) — ${BODY}`, 'dateline: North Wire'],
    ['a dateline of two agencies', `HALDEN, March 3 (North Wire/South Wire) — ${BODY}`, 'dateline: South Wire'],
    ['brackets alone', `HALDEN (North Wire) - ${BODY}`, 'dateline: North Wire'],
    ['agencies that are not named', `HALDEN, March 3 (Agencies) — ${BODY}`, 'dateline: agencies'],
    ['a line at the end', `${BODY}\n\nSource: North Wire`, 'line: North Wire'],
    ['where it stood first', `${BODY}\n\nThis article was originally published by North Wire.`, 'line: North Wire'],
    [
      'a signature',
      `${BODY}\n\nDrivers slept in their cabs until the morning, and the ferry at Moss ran all night. The road office hopes to open one lane on Thursday, it said, once engineers have looked at the deck and the railings. Until then lorries are sent round by the lake, which takes two hours more. (North Wire)`,
      'line: North Wire?',
    ],
    [
      'a statement',
      `Two lorries burned, according to a statement by the Dyke Guard, which keeps the bridge.\n\n${BODY}`,
      'statement: the Dyke Guard',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await credits(text)).toContain(expected);
  });

  it('a byline with an agency beside the reporter', async () => {
    expect(await credits(BODY, 'Liv Dahl and North Wire')).toEqual(
      expect.arrayContaining(['byline: Liv Dahl?', 'byline: North Wire?']),
    );
    expect(await credits(BODY, 'Staff and agencies')).toContain('byline: agencies');
  });

  it.each([
    [
      'brackets inside a sentence',
      'The road office (which keeps all bridges) said on Tuesday that the bridge at Halden had been shut.',
    ],
    ['a day in brackets', `HALDEN (3 March) — ${BODY}`],
    ['a short sentence', `${BODY}\n\nNobody was hurt, 12 men fled.`],
  ])('are not found in %s', async (_, text) => {
    expect(await credits(text)).toEqual([]);
  });

  it('stand in the lineage with the place a report was filed from', async () => {
    const { reading } = await reader.readBytes(Buffer.from(`HALDEN, March 3 (North Wire) — ${BODY}`), 'r.txt', {
      outlet: 'Quay Post',
    });
    expect(lineageOf(reading, englishCredits)).toMatchObject({
      outlet: 'Quay Post',
      filedFrom: 'HALDEN',
      credits: [{ name: 'North Wire' }],
    });
  });
});

describe('the body that words name', () => {
  it.each([
    ['Dyke Guard', 'organisation:dyke-guard'],
    ['the Dyke Guard', 'organisation:dyke-guard'],
    ['a spokesman for the Dyke Guard', 'organisation:dyke-guard'],
    ['commander of the Dyke Guard in the district', 'organisation:dyke-guard'],
    ['Dyke Guard officers', 'organisation:dyke-guard'],
    ['the Dyke Guard’s spokeswoman', 'organisation:dyke-guard'],
    ['Colonel Ada Holm', 'person:ada-holm'],
  ])('%s', (words, id) => {
    expect(bodyNamed(words, register, englishSpeakers)?.id).toBe(id);
  });

  it.each(['a victim of the Dyke Guard', 'critics of the Dyke Guard', 'the guard', 'Ada Holm’s sister', 'police', ''])(
    'is not found in “%s”',
    (words) => {
      expect(bodyNamed(words, register, englishSpeakers)).toBeNull();
    },
  );
});
