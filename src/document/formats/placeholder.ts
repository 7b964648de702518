/** A regular expression of placeholders of printf (`%s`, `%1$d`, `%(name)s`, `%@`) and of templates (`{0}`, `${name}`, `{{ name }}`). */
export const PLACEHOLDER = String.raw`%(?:\(\w+\)|\d+\$)?[-+#0]*\d*(?:\.\d+)?[sdiufgxXc@%]|\{\{[^{}\r\n]{1,80}\}\}|\$?\{[\w.]*\}`;
