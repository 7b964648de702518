import { parentPort } from 'node:worker_threads';

// A thread that breaks down where the text says so, and else says what it was.
parentPort.on('message', ({ id, text }) => {
  if (text === 'throw') throw new Error('broken');
  if (text === 'fill') throw Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  if (text === 'exit') process.exit(1);
  setTimeout(() => parentPort.postMessage({ id, findings: [], about: { text } }), 20);
});
