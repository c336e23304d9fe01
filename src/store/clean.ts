/** Words without the one letter a text column cannot hold; the JSON beside it keeps them as they are. */
export const clean = (words: string | null): string | null => words?.replaceAll('\0', ' ') ?? null;
