import { randomBytes } from 'node:crypto';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new capture id: `cap_`, ten characters for the millisecond of taking in and sixteen by chance (as a ULID has
 * them), so that ids in order are captures in order.
 */
export function captureId(milliseconds: number): string {
  let time = '';
  for (let rest = milliseconds, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = DIGITS[rest % 32] + time;
  return `cap_${time}${[...randomBytes(16)].map((byte) => DIGITS[byte & 31]).join('')}`;
}
