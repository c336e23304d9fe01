import { expect, test } from 'vitest';
import { SETTINGS, settingOf } from '../src/settings.ts';

test('the command line goes before the environment, the environment before the default', () => {
  expect(settingOf('port', {})).toBe(4870);
  expect(settingOf('port', { ATTESTED_PORT: '5000' })).toBe(5000);
  expect(settingOf('port', { ATTESTED_PORT: '5000' }, '6000')).toBe(6000);
});

test('an empty variable is one that is not set', () => {
  expect(settingOf('case', { ATTESTED_CASE: '' })).toBe('attested-case');
});

test('the network is off unless asked for', () => {
  expect(settingOf('fetch', {})).toBe(false);
  expect(settingOf('fetch', { ATTESTED_FETCH: 'yes' })).toBe(true);
  expect(settingOf('fetch', {}, true)).toBe(true);
});

test('a setting without a default is null', () => {
  expect(settingOf('database', {})).toBeNull();
});

test('a value of the wrong kind is refused by name, with what was expected', () => {
  expect(() => settingOf('port', { ATTESTED_PORT: '70000' })).toThrow(
    'ATTESTED_PORT is "70000"; expected: a whole number',
  );
  expect(() => settingOf('port', {}, '80x')).toThrow('--port');
  expect(() => settingOf('fetch', { ATTESTED_FETCH: 'perhaps' })).toThrow('expected: yes or no');
});

test('every default is a value of its own type, and no variable is named twice', () => {
  for (const name of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])
    expect(() => settingOf(name, {})).not.toThrow();
  const names = Object.values(SETTINGS).map(({ env }) => env);
  expect(new Set(names).size).toBe(names.length);
});
