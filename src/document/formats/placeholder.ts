/** A regular expression of placeholders of printf (`%s`, `%1$d`, `%(name)s`, `%@`) and of templates (`{0}`, `${name}`, `{{ name }}`). */
export const PLACEHOLDER = String.raw`%(?:\(\w{1,80}\)|\d{1,3}\$)?[-+#0]{0,4}\d{0,4}(?:\.\d{1,4})?[sdiufgxXc@%]|\{\{[^{}\r\n]{1,80}\}\}|\$?\{[\w.]*\}`;
