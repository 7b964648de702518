import { z } from 'zod';
import { checks } from '../../checks/index.js';

/** One option of a Check, or of a part of one, as it is told to who writes a rule. */
export interface DescribedOption {
  readonly name: string;
  /** What may be given, in words: “list of texts”. */
  readonly kind: string;
  /** What it means; empty where its name says it. */
  readonly about: string;
  /** What holds where it is not given; none: it must be given. */
  readonly default?: unknown;
  /** The parts of its values, where those are mappings. */
  readonly parts: readonly DescribedOption[];
}

/** The part of JSON Schema that zod makes of the options of Checks. */
interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
}

/** The options of a Check as JSON Schema, as a rule may give them. */
export function optionSchema(check: string): JsonSchema {
  return z.toJSONSchema(checks[check]!.options(z), { io: 'input' }) as JsonSchema;
}

/** The options of a Check, described from its zod schema. */
export function describedOptions(check: string): readonly DescribedOption[] {
  return partsOf(optionSchema(check));
}

function partsOf(schema: JsonSchema): DescribedOption[] {
  if (schema.anyOf) return schema.anyOf.flatMap(partsOf);
  if (schema.items) return partsOf(schema.items);
  if (schema.additionalProperties) return partsOf(schema.additionalProperties);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    kind: kindOf(property),
    about: property.description ?? '',
    ...defaultOf(name, property, schema),
    parts: partsOf(property),
  }));
}

function defaultOf(name: string, property: JsonSchema, parent: JsonSchema): { default?: unknown } {
  if (property.default !== undefined) return { default: property.default };
  return parent.required?.includes(name) ? {} : { default: null };
}

const KINDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: ['text', 'texts'],
  number: ['number', 'numbers'],
  integer: ['whole number', 'whole numbers'],
  boolean: ['true or false', 'true or false'],
  object: ['mapping', 'mappings'],
};

/** What a schema takes, in words. */
function kindOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return choicesOf(schema.enum);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(kindOf))].join(' or ');
  if (schema.prefixItems) return `list of ${schema.prefixItems.length} ${severalOf(schema.prefixItems[0]!)}`;
  if (schema.type === 'array') return `list of ${schema.items ? severalOf(schema.items) : 'values'}`;
  if (schema.type === 'object' && schema.additionalProperties)
    return `mapping of text to ${kindOf(schema.additionalProperties)}`;
  return KINDS[schema.type ?? '']?.[0] ?? 'any value';
}

const CHOICES_SHOWN = 6;

function choicesOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => `“${value}”`);
  if (quoted.length <= CHOICES_SHOWN) return quoted.join(' or ');
  return `${quoted.slice(0, 3).join(', ')} … or ${quoted.at(-1)}`;
}

function severalOf(schema: JsonSchema): string {
  if (schema.type === 'array') return `lists of ${schema.items ? severalOf(schema.items) : 'values'}`;
  if (schema.enum || schema.anyOf) return kindOf(schema);
  return KINDS[schema.type ?? '']?.[1] ?? 'values';
}
