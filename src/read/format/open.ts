import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { CaptureFormat, ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { decode } from './decode.ts';
import { extractHtml } from './html.ts';
import { markupCharset } from './markup-charset.ts';
import { extractPlain } from './plain.ts';

/**
 * Text out of a report's bytes, by the parser of its format. The heavy parsers are loaded when first needed. Bytes that
 * are not what their format asks for throw an AttestedError of the `read/` family.
 */
export async function openReport(
  bytes: Uint8Array,
  format: CaptureFormat,
  hints: ReportHints,
  words: HeadWords,
): Promise<Extracted> {
  try {
    return await parsed(bytes, format, hints, words);
  } catch (cause) {
    throw cause instanceof AttestedError ? cause : gaveUp(cause, format);
  }
}

/** What no parser names itself: running out of stack, or a fault of the parser. */
function gaveUp(cause: unknown, format: CaptureFormat): AttestedError {
  if (cause instanceof RangeError) return new AttestedError('read/too-deep', { limit: 1000 }, { cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AttestedError('read/failed', { format, reason }, { cause });
}

async function parsed(
  bytes: Uint8Array,
  format: CaptureFormat,
  hints: ReportHints,
  words: HeadWords,
): Promise<Extracted> {
  switch (format) {
    case 'html':
      return openHtml(bytes, hints, words);
    case 'text':
      return openText(bytes, hints, words);
    case 'markdown':
      return (await import('./markdown.ts')).extractMarkdown(bytes, hints, words);
    case 'eml':
      return (await import('./eml.ts')).extractEml(bytes, hints, words);
    case 'docx':
      return (await import('./docx.ts')).extractDocx(bytes, hints, words);
    case 'pdf':
      return (await import('./pdf.ts')).extractPdf(bytes, hints, words);
  }
}

function openHtml(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Extracted {
  const { text, warnings } = decode(bytes, hints.charset ?? markupCharset(bytes));
  return withWarnings(extractHtml(text, hints, words), warnings);
}

function openText(bytes: Uint8Array, hints: ReportHints, words: HeadWords): Extracted {
  const { text, warnings } = decode(bytes, hints.charset);
  return withWarnings(extractPlain(text, hints, words), warnings);
}

const withWarnings = (extracted: Extracted, warnings: readonly string[]): Extracted =>
  warnings.length === 0 ? extracted : { ...extracted, warnings: [...warnings, ...extracted.warnings] };
