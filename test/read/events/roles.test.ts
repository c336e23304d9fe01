import { describe, expect, it } from 'vitest';
import { eventsOf } from './reading.ts';

/** Actor and recipient of the first event. */
function parties(text: string): [string | null, string | null] {
  const [{ actor, recipient }] = eventsOf(text);
  return [actor && text.slice(actor.start, actor.end), recipient && text.slice(recipient.start, recipient.end)];
}

describe('who did it to whom', () => {
  it.each([
    ['Soldiers shot dead two farmers near Gori on Tuesday.', 'Soldiers', 'two farmers'],
    ['Two farmers were shot dead by soldiers near Gori.', 'soldiers', 'Two farmers'],
    ['Security forces stormed the university and detained dozens of students.', 'Security forces', 'the university'],
    ['The killing of a journalist by police shocked the town.', 'police', 'a journalist'],
    ['Women who had been raped by soldiers told their stories.', 'soldiers', 'Women'],
    ['In the evening, the youths in Homs and Hama torched a kiosk.', 'the youths', 'a kiosk'],
    ['The detained editor was seen on Friday.', null, 'editor'],
    ['At least five people were killed on Monday.', null, 'five people'],
    ['Protesters, who had come at dawn, threw stones at the police.', 'Protesters', 'the police'],
    ['The Daily Tern quoted the mayor, an old farmer, as saying that roads were open.', 'the mayor', null],
    ['The killing of farmers and the ruler’s order shocked the valley.', null, 'farmers'],
    ['Police fired tear gas in Porto.', 'Police', null],
    ['Guards used tear gas on Friday.', 'Guards', null],
    ['Student committees hung banners in Faro.', 'Student committees', null],
    ['River Guard officers opened fire on a march in Lund.', 'River Guard officers', 'a march'],
    ['On 3 June officers detained a student in Osh.', 'officers', 'a student'],
    ['Four men, aged 19 to 24, are accused of arson.', null, 'Four men'],
    ['The watchdog recorded 9 cases of torture in April.', null, null],
    ['Their killing shocked the valley.', null, 'Their'],
    ['The arrest of a student by guards shocked the valley.', 'guards', 'a student'],
    ['The regime’s attacks go on.', 'The regime', null],
    ['His claim that rebels burned the school was false.', 'rebels', 'the school'],
    ['Seven farmers died in the shelling of Bor.', null, 'Seven farmers'],
    ['The union of bakers plans to march on Friday.', 'The union of bakers', null],
    ['The army launched an attack on the village.', 'The army', 'the village'],
  ])('%s', (text, actor, recipient) => {
    expect(parties(text)).toEqual([actor, recipient]);
  });

  it('has who alleges as its actor', () => {
    const text = 'Soldiers had tortured him, the rights group alleged.';
    const [, { actor, recipient }] = eventsOf(text);
    expect(actor && text.slice(actor.start, actor.end)).toBe('the rights group');
    expect(recipient).toBeNull();
  });

  it('shares the subject of a clause joined by "and"', () => {
    const text = 'Security forces stormed the university and detained dozens of students.';
    const actor = eventsOf(text)[1].actor;
    expect(actor && text.slice(actor.start, actor.end)).toBe('Security forces');
  });
});

describe('the clause', () => {
  it('keeps a list of places whole', () => {
    const text = 'On Monday, farmers blocked roads in Osh, Naryn, Talas, and Karakol.';
    const { clause } = eventsOf(text)[0];
    expect(text.slice(clause.start, clause.end)).toBe(text.slice(0, -1));
  });
  it('ends where another begins', () => {
    const text = 'Police arrested six men after protesters set fire to the town hall in Naryn.';
    const { clause } = eventsOf(text)[0];
    expect(text.slice(clause.start, clause.end)).toBe('Police arrested six men');
  });
});
