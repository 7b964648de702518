import { writeFileSync } from 'node:fs';
import { manPage } from './man-page.js';
import { version } from './version.js';

// Run by the build: the manual page that npm installs beside the program.
writeFileSync(new URL('../../dist/stet.1', import.meta.url), manPage(version()));
