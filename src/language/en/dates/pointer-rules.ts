import type { Pointer } from '../../../record/time-expression.ts';
import type { DateRule } from '../../dates.ts';

const pointers: Record<Pointer['to'], readonly string[]> = {
  present: ['right? now', 'currently', 'current', 'at present', 'at the moment', 'these days', 'nowadays', 'at this time', 'the present', 'this moment', 'at this moment'], // biome-ignore format: a list
  past: ['recently', 'more recently', 'most recently', 'recent', 'the past',  'in the past', 'the recent past', 'not long ago', 'long ago', 'some time ago'], // biome-ignore format: a list
  future: ['the future', 'the near future', 'in the future', 'the coming days', 'the foreseeable future'], // biome-ignore format: a list
};

/** Words that only point at the past, the present or the future. */
export const pointerRules: readonly DateRule[] = [
  ...(Object.entries(pointers) as [Pointer['to'], readonly string[]][]).flatMap(([to, patterns]) =>
    patterns.map((pattern): DateRule => ({ pattern, meaning: () => ({ kind: 'pointer', to }) })),
  ),
  {
    pattern: 'the? {ord}? anniversary',
    meaning: ({ ord }) => (ord === undefined ? { kind: 'anniversary' } : { kind: 'anniversary', count: ord }),
  },
];
