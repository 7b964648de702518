// Checks each line of standard input, a document in JSON, by harper.js; where it is asked for and installed.
import { createInterface } from 'node:readline';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

const linter = new LocalLinter({ binary });
await linter.setup();
for await (const line of createInterface({ input: process.stdin })) await linter.lint(JSON.parse(line).text);
process.exit();
