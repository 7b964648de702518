/** What `stet --help` prints; within 80 columns and 40 lines. */
export const HELP = `stet reviews a translated article: it shows what an editor would mark, with the
evidence and a fix. Nothing is changed that you did not accept.

  stet FILE…                      review on the terminal: files, folders, globs
  stet --check [FILE…]            check files, folders or globs, as in CI
  stet FILE --export PATH         write the article with its accepted edits
  stet FILE --diff                print the accepted edits as a patch
  stet --batch                    answer JSON Lines on standard input, by the
                                  configuration that --config names
  stet init [FOLDER]              write a first stet.config.yaml for a folder
  stet config FILE                show a file’s settings and their origins
  stet rules [NAME]               list the rules, or tell of one; --checks,
                                  --json, --markdown, --test FOLDER, --new ID
  stet lsp [--stdio]              the server for editors

Checking: what is told, what fails, and only what is new; see
  stet --check --help

Exporting
  --export PATH                   - is standard output
  --in-place                      write the article itself
  --diff                          a unified diff, for patch and git apply
  --accept WHAT                   first fixes without a review: rule ids or
                                  folders of them (en/people), or errors,
                                  warnings (and errors), all; separate by commas

Project: stet.config.yaml, of the article's folder or the nearest above
  --config FILE                   use this one
  --source FILE                   what the article was translated from

  --version   --help, -h

Examples
  stet news.txt
  stet --check articles
  stet news.txt --accept errors,en/punctuation --diff | patch -p1

Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 trouble.
Decisions are kept beside the article, in FILE.stet.json.
`;

/** What `stet --check --help` prints; of the same size. */
export const CHECK_HELP = `stet --check [FILE…] checks articles, as in CI. FILE is a file, a folder or a
glob; without one, the current folder is searched. A search passes over hidden
folders, node_modules, what stet wrote (*.stet.*), and other articles’ sources.

What is told
  --format NAME, NAME:FILE        how findings are told (text): text, compact,
                                  json, jsonl, sarif, github, gitlab, junit,
                                  checkstyle, rdjsonl, html or markdown; several
                                  may be asked for, if each has its place

What fails
  --fail-on SEVERITY              error, warning or suggestion (warning)
  --max-warnings N                let pass as many as N warnings

Only what is new
  --baseline FILE                 leave out the findings that FILE knows
  --update-baseline               write what is found now into that FILE
  --since COMMIT                  only findings on lines changed since COMMIT,
                                  or since the branch left it (needs git)

Project
  --config FILE                   in place of the stet.config.yaml that is
                                  nearest to each file

Examples
  stet --check 'articles/**/*.txt' --fail-on error
  stet --check --since origin/main
  stet --check articles --baseline stet-baseline.jsonl --update-baseline

Exit status: 0 nothing that fails, 1 findings that do, 2 trouble.
`;

/** What `stet init --help` prints. */
export const INIT_HELP = `stet init [FOLDER] looks at the articles of a folder, the current one unless
you name another, and writes a first stet.config.yaml there. It never
overwrites one.

It sees
  languages      news.en.txt beside news.pt.txt, or en/news.txt beside
                 pt/news.txt: where the source of an article is found
  house style    spelling, quotation marks and dates, where the articles agree
  names          those that come in three articles or more

Read what it wrote, and mend what it has wrong; every line can go.
Next: stet --check --help
`;

/** The pages of help by what they are about. */
export const HELP_PAGES = { stet: HELP, check: CHECK_HELP, init: INIT_HELP };
