import { AttestedError } from '../errors.ts';
import type { CaptureLimits } from './limits.ts';
import type { CaptureFailure, Piece } from './outcome.ts';
import { openZip, type ZipMember } from './zip.ts';

/** What a zip file is by its list of names. */
type ZipKind = 'docx' | 'wacz' | 'zip';

/**
 * The files of a zip archive that may be or hold reports; `docx` alone where the archive is itself a Word document. Of
 * a WACZ only the web archives count: its lists and indexes repeat what they hold.
 */
export async function* zipPieces(piece: Piece, limits: CaptureLimits): AsyncGenerator<Piece | CaptureFailure | 'docx'> {
  const zip = await openZip(piece.content, limits);
  try {
    const kind = kindOf(zip.members, piece.name);
    if (kind === 'docx') {
      yield 'docx';
      return;
    }
    const members = zip.members.filter((m) => (kind === 'wacz' ? isWarc(m.path) : !isHidden(m.path)));
    if (members.length === 0) throw new AttestedError('capture/empty-container', { what: 'archive' });
    for (const member of members) yield memberPiece(piece.name, kind, member);
  } finally {
    zip.close();
  }
}

function kindOf(members: readonly ZipMember[], name: string): ZipKind {
  const paths = new Set(members.map((m) => m.path));
  if (paths.has('word/document.xml')) return 'docx';
  if (paths.has('[Content_Types].xml')) throw unknown(name, 'an Office file that is no text document');
  if (paths.has('mimetype') && paths.has('META-INF/container.xml')) throw unknown(name, 'an e-book (EPUB)');
  if (paths.has('mimetype') && paths.has('META-INF/manifest.xml')) throw unknown(name, 'an OpenDocument file');
  return paths.has('datapackage.json') && members.some((m) => isWarc(m.path)) ? 'wacz' : 'zip';
}

const unknown = (name: string, what: string): AttestedError =>
  new AttestedError('capture/unknown-format', { name, what });

const isWarc = (path: string): boolean => /\.warc(\.gz)?$/i.test(path);

const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

function memberPiece(archive: string, kind: ZipKind, member: ZipMember): Piece | CaptureFailure {
  const name = `${archive}, ${member.path}`;
  if (member.locked)
    return { kind: 'failure', name, error: new AttestedError('capture/archive-locked', { name: member.path }) };
  return {
    name,
    origin: { kind: 'member', of: archive, container: kind, locator: member.path },
    declaredType: null,
    hints: {},
    content: member.content,
  };
}
