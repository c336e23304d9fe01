/** The present instant as 17 digits, year first, for names that sort by time. */
export const timeStamp = (): string => new Date().toISOString().replace(/\D/g, '');
