const OTHER_DIGITS = /[٠-٩۰-۹]/;

/** True for a code unit that is a digit: ASCII, Arabic-Indic or Persian. */
export const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9);

/** The text with Arabic-Indic and Persian digits as ASCII ones; every offset stays what it was. */
export const asciiDigits = (text: string): string =>
  OTHER_DIGITS.test(text) ? text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90)) : text;
