import { expect, test } from 'vitest';
import { piece } from '../../src/tui/line.js';
import { spoken } from '../../src/tui/spoken.js';

test('signs are said as words, what is only drawn is not', () => {
  expect(
    spoken([piece('over '), piece('▲', 'current error'), piece('the the', 'current error'), piece(' river')]),
  ).toBe('over [here, error] the the river');
  expect(spoken([piece('3 open'), piece('  ✓ 2'), piece('  ✗ 0'), piece('  ⊘ 1')])).toBe(
    '3 open  accepted 2  rejected 0  set aside 1',
  );
  expect(spoken([piece('✓ 2 accepted'), piece('   ✗ 0 rejected'), piece('   ⊘ 1 set aside')])).toBe(
    '2 accepted   0 rejected   1 set aside',
  );
  expect(spoken([piece('3 open'), piece('  ✓ 7 decided')])).toBe('3 open  7 decided');
  expect(spoken([piece('12 now'), piece('  ✓ passes')])).toBe('12 now  passes');
  expect(spoken([piece('▸ ', 'key'), piece('keep one “the”')])).toBe('chosen: keep one “the”');
  expect(spoken([piece('│ A ponte', 'dim')])).toBe('source: A ponte');
  expect(spoken([piece('▲ error', 'error'), piece('  en/words/doubled-word')])).toBe('error  en/words/doubled-word');
  expect(spoken([piece('over '), piece('▲*', 'current error'), piece('the the', 'current error')])).toBe(
    'over [here, error, new] the the',
  );
  expect(spoken([piece('3 open'), piece('  * 2 new')])).toBe('3 open  2 new');
  expect(spoken([piece('a * new * day')])).toBe('a * new * day');
  expect(spoken([piece('▲', 'chosen'), piece(' error', 'chosen'), piece(' the the', 'chosen')])).toBe(
    '[here, error]  error the the',
  );
  expect(spoken([piece('✓ ', 'chosen'), piece('bridge.txt', 'chosen')])).toBe('[here] accepted bridge.txt');
  expect(spoken([piece('─'.repeat(80), 'dim')])).toBe('');
  expect(spoken([piece('style/awkward'), piece('██░░'), piece(' 12')])).toBe('style/awkward 12');
});
