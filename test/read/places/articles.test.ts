import { describe, expect, it } from 'vitest';
import { articleSpellings } from '../../../src/read/places/articles.ts';

describe('the Arabic article inside a name', () => {
  it('takes on the sound of a sun letter, or is written as it is', () => {
    expect(articleSpellings(['jisr', 'al', 'shughur'])).toEqual([['jisr', 'ash', 'shughur']]);
    expect(articleSpellings(['jisr', 'ash', 'shughur'])).toEqual([['jisr', 'al', 'shughur']]);
    expect(articleSpellings(['deir', 'ez', 'zor'])).toEqual([
      ['deir', 'al', 'zor'],
      ['deir', 'az', 'zor'],
    ]);
  });

  it('stays what it is before a moon letter', () => {
    expect(articleSpellings(['umm', 'al', 'qasr'])).toEqual([]);
  });

  it('is not looked for where there is none, or nothing behind it', () => {
    expect(articleSpellings(['port', 'said'])).toEqual([]);
    expect(articleSpellings(['al'])).toEqual([]);
  });
});
