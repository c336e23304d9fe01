import type { CaptureFormat, ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { decode } from './decode.ts';
import { extractHtml } from './html.ts';
import { markupCharset } from './markup-charset.ts';
import { checkNesting } from './nesting.ts';
import { extractPlain } from './plain.ts';

/**
 * Text out of a report's bytes, by the parser of its format. The heavy parsers are loaded when first needed. Bytes that
 * are not what their format asks for throw an AttestedError of the `read/` family.
 */
export async function openReport(bytes: Uint8Array, format: CaptureFormat, hints: ReportHints): Promise<Extracted> {
  switch (format) {
    case 'html':
      return openHtml(bytes, hints);
    case 'text':
      return openText(bytes, hints);
    case 'markdown':
      return (await import('./markdown.ts')).extractMarkdown(bytes, hints);
    case 'eml':
      return (await import('./eml.ts')).extractEml(bytes, hints);
    case 'docx':
      return (await import('./docx.ts')).extractDocx(bytes, hints);
    case 'pdf':
      return (await import('./pdf.ts')).extractPdf(bytes, hints);
  }
}

function openHtml(bytes: Uint8Array, hints: ReportHints): Extracted {
  const { text, warnings } = decode(bytes, hints.charset ?? markupCharset(bytes));
  checkNesting(text);
  return withWarnings(extractHtml(text, hints), warnings);
}

function openText(bytes: Uint8Array, hints: ReportHints): Extracted {
  const { text, warnings } = decode(bytes, hints.charset);
  return withWarnings(extractPlain(text, hints), warnings);
}

const withWarnings = (extracted: Extracted, warnings: readonly string[]): Extracted =>
  warnings.length === 0 ? extracted : { ...extracted, warnings: [...warnings, ...extracted.warnings] };
