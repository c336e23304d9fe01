#!/usr/bin/env node
// `npx attested COMMAND …`: the program itself.
import { build, install } from './prepare.mjs';

install();
await build();
const { main } = await import('../dist/main.js');
await main(process.argv.slice(2));
