#!/usr/bin/env node
import { constants } from 'node:os';
import { builtinRules } from '../engine/builtin-rules.js';
import { batch } from './batch.js';

const [first] = process.argv.slice(2);
if (first === '--batch') await batch(builtinRules(), process.stdin, process.stdout);
else if (first !== undefined) {
  const { review } = await import('./review.js');
  const { ended } = await review(first, builtinRules());
  if (ended !== 'quit') process.exitCode = 128 + (constants.signals[ended] ?? 0);
}
