import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from './config-schema.js';

// Run by the build: the JSON Schema of `stet.config.yaml`, by which editors complete and check it.
const schema = { title: 'stet.config.yaml', ...z.toJSONSchema(configSchema, { io: 'input' }) };
writeFileSync(new URL('../../dist/stet.config.schema.json', import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
