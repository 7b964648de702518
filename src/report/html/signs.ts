import type { Severity } from '../../engine/finding.js';
import type { Status } from '../../review/selectors.js';

/** The signs of the review screen, by which severities are told apart without colour. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = { error: '▲', warning: '◆', suggestion: '●' };

/** The signs of what was decided; what is open has none. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  open: '',
  accepted: '✓',
  rejected: '✗',
  'set-aside': '⊘',
};

/** What a status is called. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  open: 'open',
  accepted: 'accepted',
  rejected: 'rejected',
  'set-aside': 'set aside by what was accepted',
};
