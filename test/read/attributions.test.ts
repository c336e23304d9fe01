import { describe, expect, it } from 'vitest';
import { englishActors } from '../../src/language/en/actors.ts';
import { englishCues } from '../../src/language/en/cues.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readActors } from '../../src/read/actors/read-actors.ts';
import { readAttributions } from '../../src/read/attributions/read-attributions.ts';
import { readQuotes } from '../../src/read/quotes/read-quotes.ts';
import type { Span } from '../../src/record/span.ts';
import { loadRegister } from '../../src/register/load.ts';

const register = loadRegister('register');

function read(text: string) {
  const prose = parseProse(text, paragraphsOf(text));
  const quotes = readQuotes(prose, englishCues);
  const actors = readActors(prose, englishActors, register);
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return readAttributions(prose, { quotes, actors, placeNames: [], cues: englishCues, words: englishActors }).map(
    (one) => ({
      who: words(one.source),
      cue: words(one.cue),
      what: words(one.content),
      verb: one.verb,
      kind: one.kind,
      form: one.form,
      speaker: one.speaker?.text ?? null,
      described: one.speaker?.described ?? null,
      anonymous: one.speaker?.anonymous ?? null,
      parent: one.parent,
    }),
  );
}

const triples = (text: string) => read(text).map((one) => [one.who, one.cue, one.what]);

describe('who says what', () => {
  it.each<[string, string, string[]]>([
    [
      'a that-clause',
      'The governor said that two bridges had been closed.',
      ['The governor', 'said', 'that two bridges had been closed'],
    ],
    ['a bare clause', 'Nurses said the ward was full.', ['Nurses', 'said', 'the ward was full']],
    [
      'a quotation behind',
      'Police chief Anna Holt said: “We fired twice.”',
      ['Police chief Anna Holt', 'said', '“We fired twice.”'],
    ],
    [
      'a quotation before',
      '“We fired twice,” the police chief said.',
      ['the police chief', 'said', '“We fired twice,”'],
    ],
    [
      'an inverted verb with apposition',
      '“We fired twice,” said Anna Holt, the police chief.',
      ['Anna Holt, the police chief', 'said', '“We fired twice,”'],
    ],
    [
      'a clause before',
      'Two bridges were closed, the governor said.',
      ['the governor', 'said', 'Two bridges were closed'],
    ],
    [
      'an inverted clause',
      'Two bridges were closed, said Governor Mira Lund.',
      ['Governor Mira Lund', 'said', 'Two bridges were closed'],
    ],
    [
      'an interruption',
      'The bridge, the governor said, would stay closed.',
      ['the governor', 'said', 'The bridge … would stay closed'],
    ],
    [
      'a resumed quotation',
      '“It was dark,” she said. “Nobody saw them.”',
      ['she', 'said', '“It was dark,” … “Nobody saw them.”'],
    ],
    [
      'an addressee',
      'Kovac told reporters on Monday that the strike would go on.',
      ['Kovac', 'told', 'that the strike would go on'],
    ],
    ['an infinitive', 'The union vowed to block the port.', ['The union', 'vowed', 'to block the port']],
    [
      'a gerund',
      'The army admitted having shelled the village.',
      ['The army', 'admitted', 'having shelled the village'],
    ],
    [
      'according to, before',
      'According to the Red Crescent, 14 people drowned.',
      ['the Red Crescent', 'According to', '14 people drowned'],
    ],
    [
      'according to, behind',
      'At least 14 people drowned, according to the Red Crescent.',
      ['the Red Crescent', 'according to', 'At least 14 people drowned'],
    ],
    [
      'a noun of order',
      'The cleric’s fatwa to burn the books was read aloud.',
      ['The cleric', 'fatwa', 'to burn the books'],
    ],
    [
      'a headline with a colon',
      'Governor Lund: Both bridges were mined',
      ['Governor Lund', ':', 'Both bridges were mined'],
    ],
    [
      'as … has said',
      'As party leader Omar Said has said, “The river belongs to all.”',
      ['party leader Omar Said', 'has said', '“The river belongs to all.”'],
    ],
    [
      'belittling a count',
      'The minister tried to downplay the number of dead.',
      ['The minister', 'tried to downplay', 'the number of dead'],
    ],
  ])('%s', (_, text, expected) => {
    expect(triples(text)).toContainEqual(expected);
  });

  it('tells what a cue does to its content', () => {
    const kinds = (text: string) => read(text).map((one) => one.kind);
    expect(kinds('The army denied that it had fired.')).toContain('deny');
    expect(kinds('The ministry admitted that a jet was lost.')).toContain('admit');
    expect(kinds('The council ordered the square cleared.')).toContain('order');
    expect(kinds('The bridge was reportedly hit.')).toContain('hearsay');
    expect(kinds('Marchers chanted “Water now!”')).toContain('chant');
  });

  it('leaves the accuser empty in the passive and takes him from “by”', () => {
    expect(read('Two drivers have been accused of smuggling arms.')).toMatchObject([
      { who: '', cue: 'have been accused', kind: 'accuse', form: 'passive', speaker: null },
    ]);
    expect(read('Two drivers were accused of smuggling arms by the prosecutor.')[0].form).toBe('passive');
  });

  it('nests the one quoted inside the one who quotes', () => {
    const found = read(
      'The Harbour Post quoted Lena Brandt, the judge’s clerk, as saying on May 5: “The files were burned.”',
    );
    const inner = found.findIndex((one) => one.verb === 'say');
    expect(found[inner]).toMatchObject({
      speaker: 'Lena Brandt',
      cue: 'as saying on May 5',
      what: '“The files were burned.”',
    });
    expect(found[found[inner].parent!]).toMatchObject({
      verb: 'quote',
      speaker: 'The Harbour Post'.replace('The ', ''),
    });
  });

  it('makes the one quoted the speaker of “was quoted as saying”', () => {
    expect(read('Brandt was quoted as saying that the files were burned.')).toContainEqual(
      expect.objectContaining({ who: 'Brandt', form: 'passive', what: 'that the files were burned' }),
    );
  });

  it('gives chants and banners to those who raise them, and a banner alone to nobody', () => {
    expect(
      read('The farmers marched.\n\nThey hung banners on the bridge that read: “Give back the water.”'),
    ).toContainEqual(expect.objectContaining({ form: 'slogan', who: 'They', speaker: 'farmers' }));
    expect(read('Slogans such as “Give back the water” covered the wall.')).toContainEqual(
      expect.objectContaining({ form: 'slogan', speaker: null }),
    );
  });

  it('reads a byline as the one the report rests on', () => {
    expect(read('Bridge mined\n\nReporting by North Wire\n\nThe bridge was mined on Monday.')[0]).toMatchObject({
      form: 'byline',
      speaker: 'North Wire',
    });
  });

  it('lays a document at the door of the one who made it', () => {
    expect(read('“Ten cells were found,” the Delta News report continued.')).toContainEqual(
      expect.objectContaining({ verb: 'continue', speaker: 'Delta News' }),
    );
  });
});

describe('who the speaker is', () => {
  it('follows a pronoun to the last person who fits', () => {
    const found = read('Mr. Ilan Dorr met Mrs. Vera Pool on Monday. She said the talks had failed. He denied that.');
    expect(found.map((one) => one.speaker)).toEqual(['Vera Pool', 'Ilan Dorr']);
  });

  it('completes a last name and keeps the description', () => {
    const found = read('Opposition leader Tariq Venn spoke in Yazd. Venn said the vote was rigged.');
    expect(found).toContainEqual(expect.objectContaining({ speaker: 'Tariq Venn', described: 'Opposition leader' }));
  });

  it('takes a name set behind an office', () => {
    expect(read('A spokesman for the port, Captain Duarte Lund, said two ships sank.')).toContainEqual(
      expect.objectContaining({ speaker: 'Duarte Lund', described: 'spokesman for the port' }),
    );
  });

  it('takes “the station” for the outlet named before', () => {
    const found = read('Harbour Radio reported the fire. According to the station, nobody was hurt.');
    expect(found.map((one) => one.speaker)).toEqual(['Harbour Radio', 'Harbour Radio']);
  });

  it('names an office from the bracket that cites it', () => {
    expect(read('The minister of transport announced the arrests (Halim, May 3, 2019).')).toContainEqual(
      expect.objectContaining({ speaker: 'Halim', described: 'The minister of transport' }),
    );
  });

  it('marks speakers nobody can name', () => {
    expect(read('Officials said the road was open.')[0]).toMatchObject({ speaker: 'Officials', anonymous: true });
    expect(read('Witnesses said the road was open.')[0].anonymous).toBe(true);
  });
});

describe('what nobody says', () => {
  it.each([
    ['a set phrase', 'All told, nine bridges were lost.'],
    ['a set phrase', 'That said, the road was open.'],
    ['a man said to be', 'A man said to be in his thirties fell from the wall.'],
    ['a title in quotation marks', 'Her novel “The Winter Gate” won a prize.'],
    ['a plan', 'The bridge was opened according to plan.'],
    ['a firm', 'The firm downsized its staff in May.'],
    ['a tower', 'They based the radar on a tower.'],
    ['only events', 'Gunmen attacked a checkpoint near Shiraz, killing two guards.'],
    ['a place list', 'Marches were held in Yazd, Qom and Semnan.'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => {
    expect(read(text).filter((one) => one.kind !== 'believe')).toEqual([]);
  });

  it('leaves a dateline out of what is said', () => {
    expect(read('BRAGA, March 3 — Two bridges fell, the mayor said.')).toMatchObject([{ what: 'Two bridges fell' }]);
  });

  it('tells calling a march from calling it a name', () => {
    expect(read('The union called the march on Monday.')).toEqual([]);
    expect(read('The union called the march a success.')).toMatchObject([{ what: 'the march a success' }]);
  });

  it('goes back to the one who said when a second verb follows', () => {
    const found = read('The union said that 40 members had been detained and accused the guard of beating them.');
    expect(found.map((one) => [one.verb, one.speaker])).toEqual([
      ['say', 'union'],
      ['accuse', 'union'],
    ]);
  });

  it('does not take the one told for the one who tells', () => {
    expect(read('The dam had held, told reporters.').map((one) => one.who)).not.toContain('reporters');
  });

  it('does not give the words of one speaker to the next', () => {
    const found = read('The mayor said that the dam held, but the farmers said it had burst.');
    expect(found.map((one) => one.what)).toEqual(['that the dam held', 'it had burst']);
  });
});

describe('where content ends and who is no speaker', () => {
  it('ends an object before a vow that follows', () => {
    const found = read('The ministry condemned the raid and vowed to retaliate.');
    expect(found.map((one) => one.what)).toEqual(['the raid', 'to retaliate']);
  });

  it('takes “release” for a cue only with something that is published', () => {
    expect(read('If the detainees are not released, the strike will go on.')).toEqual([]);
    expect(read('The guards released 40 prisoners on Monday.')).toEqual([]);
    expect(read('The ministry released a statement on the fire.')).toMatchObject([{ speaker: 'ministry' }]);
  });

  it.each([
    'No group has claimed responsibility for the attack.',
    'Nobody said that the dam had burst.',
    'Neither side confirmed that the dam had burst.',
    'Q: Was the dam shut?',
  ])('nobody speaks in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('leaves the number of a post out of the speaker', () => {
    expect(read('2/ Local media report that the bridge was hit.')).toMatchObject([{ who: 'Local media' }]);
  });

  it('knows “neither … nor” from a speaker', () => {
    expect(read('Officials neither confirmed nor denied that the bridge was hit.')[0].speaker).toBe('Officials');
  });

  it('cuts off what is told of a speaker behind a comma', () => {
    expect(read('My brother, who lives in Taiz, said the town was shelled.')[0].speaker).toBe('My brother');
  });

  it.each([
    ['Protesters who gathered to demand the release of two clerks were beaten by guards.', 'the release of two clerks'],
    ['Protesters demanding the release of clerks held since May were beaten.', 'the release of clerks'],
    ['Officials who said the ward was full were dismissed.', 'the ward was full'],
    ['Men who threatened to burn the bridge were arrested.', 'to burn the bridge'],
    ['The guards beat protesters who demanded the dam be opened.', 'the dam be opened'],
  ])('content leaves the main verb of its sentence out: %s', (text, what) => {
    expect(read(text).map((one) => one.what)).toEqual([what]);
  });

  it('follows “who” to the noun right before it', () => {
    expect(read('The guards beat protesters who demanded the dam be opened.')[0].speaker).toBe('protesters');
  });

  it('takes “himself” along with the one it stresses, and alone for nobody', () => {
    expect(read('The mayor himself said the bridge was shut.')[0].speaker).toBe('mayor');
  });

  it.each([
    ['The premier accused Kyiv of the attack and vowed to strike back.', ['Kyiv of the attack', 'to strike back']],
    ['Residents fear new air strikes.', ['new air strikes']],
    ['Lawyers’ Watch had said on Tuesday that nine clerks were held.', ['that nine clerks were held']],
  ])('finds reporting verbs the tagger takes for nouns and names it takes for verbs: %s', (text, what) => {
    expect(read(text).map((one) => one.what)).toEqual(what);
  });

  it('names a body whole', () => {
    expect(read('Lawyers’ Watch had said that nine clerks were held.')[0].speaker).toBe('Lawyers’ Watch');
    expect(read('Delta Watch had said that nine clerks were held.')[0].speaker).toBe('Delta Watch');
    expect(read('Farmers’ Voice said nine clerks were held.')[0].speaker).toBe('Farmers’ Voice');
  });
});

describe('interviews', () => {
  it('lays the whole paragraph behind a name and a colon at the door of who is named', () => {
    expect(read('Obando: We were beaten for two days. They took our phones.')).toMatchObject([
      { speaker: 'Obando', form: 'direct', what: 'We were beaten for two days. They took our phones' },
    ]);
  });

  it('knows a speaker by the name that opens one paragraph after the other', () => {
    const found = read('Obando: The guards did it. Two fled.\n\nLund: Who saw them?\n\nObando: Nobody. It was dark.');
    expect(found.filter((one) => one.speaker === 'Obando').map((one) => one.what)).toEqual([
      'The guards did it. Two fled',
      'Nobody. It was dark',
    ]);
  });

  it('leaves a headline with a colon what it is', () => {
    expect(read('Governor Lund: Both bridges were mined. Two men fell.')[0]).toMatchObject({
      form: 'indirect',
      what: 'Both bridges were mined',
    });
  });
});
