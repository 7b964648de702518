import type pc from 'picocolors';
import type { Severity } from '../../engine/finding.js';

/** How pages for people are drawn. */
export interface PageStyle {
  /** Columns of a line. */
  readonly width: number;
  readonly paint: ReturnType<typeof pc.createColors>;
}

/** A severity in its colour. */
export function paintSeverity(text: string, severity: Severity | 'off', { paint }: PageStyle): string {
  if (severity === 'off') return paint.dim(text);
  if (severity === 'error') return paint.red(text);
  return severity === 'warning' ? paint.yellow(text) : paint.cyan(text);
}
