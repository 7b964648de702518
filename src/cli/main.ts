#!/usr/bin/env node
import { builtinRules } from '../engine/builtin-rules.js';
import { batch } from './batch.js';

if (process.argv.includes('--batch')) await batch(builtinRules(), process.stdin, process.stdout);
