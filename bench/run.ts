// npm run bench -- NAME [WORDS…]
export {};

const BENCHES: Readonly<Record<string, () => Promise<(words: readonly string[]) => Promise<number>>>> = {
  accuracy: async () => (await import('./accuracy.ts')).accuracy,
  copies: async () => (await import('./copies.ts')).copies,
  distrust: async () => (await import('./distrust.ts')).distrust,
  figures: async () => (await import('./figures.ts')).figures,
  languages: async () => (await import('./languages.ts')).languages,
  incidents: async () => (await import('./incidents.ts')).incidents,
  pages: async () => (await import('./pages.ts')).pages,
  places: async () => (await import('./places.ts')).places,
  report: async () => (await import('./report.ts')).report,
  scale: async () => (await import('./scale.ts')).scale,
  speed: async () => (await import('./speed.ts')).speed,
  store: async () => (await import('./store.ts')).store,
  times: async () => (await import('./times.ts')).times,
};

const [name, ...words] = process.argv.slice(2);
const bench = await BENCHES[name ?? '']?.();
if (bench) process.exitCode = await bench(words);
else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}\n`);
  process.exitCode = 2;
}
