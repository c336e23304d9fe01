import { resolve } from 'node:path';
import { AttestedError } from '../errors.ts';
import { importGeoNames } from '../gazetteer/import.ts';
import type { Command } from './command.ts';
