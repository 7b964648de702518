/** How stet does what other linters have an option for that it has not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  fix: 'stet FILE --accept errors --in-place',
  write: 'stet FILE --accept errors --in-place',
  output: '--format NAME:FILE',
  'output-file': '--format NAME:FILE',
  o: '--format NAME:FILE',
  f: '--format NAME',
  c: '--config FILE',
  exclude: '“ignore:” in stet.config.yaml',
  ignore: '“ignore:” in stet.config.yaml',
  'ignore-pattern': '“ignore:” in stet.config.yaml',
  language: '“language:” in stet.config.yaml',
  lang: '“language:” in stet.config.yaml',
  rule: '“rules:” in stet.config.yaml',
  disable: '“rules:” in stet.config.yaml',
  quiet: '--fail-on error, or --format compact',
  q: '--fail-on error, or --format compact',
  severity: '--fail-on SEVERITY, or “rules:” in stet.config.yaml',
  'min-severity': '--fail-on SEVERITY, or “rules:” in stet.config.yaml',
  'min-alert-level': '--fail-on SEVERITY, or “rules:” in stet.config.yaml',
  minAlertLevel: '--fail-on SEVERITY, or “rules:” in stet.config.yaml',
  level: '--fail-on SEVERITY, or “rules:” in stet.config.yaml',
  color: 'NO_COLOR and FORCE_COLOR in the environment',
  'no-color': 'NO_COLOR and FORCE_COLOR in the environment',
  threads: '--jobs N',
  j: '--jobs N',
  stdin: 'stet --check -',
  'force-exclude': '--pass-over',
  V: 'stet --version',
  init: 'stet init',
  rules: 'stet rules',
  lsp: 'stet lsp',
  completion: 'stet completion SHELL',
};

/** What does in stet what an option of this name does elsewhere. */
export function calledElsewhere(option: string): string | undefined {
  return Object.hasOwn(ELSEWHERE, option) ? ELSEWHERE[option] : undefined;
}
