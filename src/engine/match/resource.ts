/**
 * One Resource or NotResource entry against the request's resource.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
import type { Effect, PolicyType, PolicyVersion } from '../../policy/ast.ts';
import type { KeySlot, KeyTable, RequestState } from '../context.ts';
import type { RuleId } from '../rules.ts';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../truth.ts';
import { ArnGlob, fieldBounds } from './arn-glob.ts';
import { Glob } from './glob.ts';
import { type Filled, NULL, Template, UNRESOLVED } from './template.ts';

/** Where the entry stands: what decides how a form that AWS does not support is read. */
export interface ResourceSetting {
  readonly type: PolicyType;
  readonly version: PolicyVersion;
  readonly effect: Effect | undefined;
  readonly negated: boolean;
}

export class ResourcePattern {
  readonly text: string;
  /** The keys of the policy variables in the entry. */
  readonly keys: readonly KeySlot[];
  readonly #setting: ResourceSetting;
  /** Set where the entry has policy variables. */
  readonly template: Template | undefined;
  readonly #fixed: FixedPattern | undefined;
  #generation = -1;
  #truth: Truth = FALSE;
  #lastFilled: Filled | undefined;
  #lastPattern: FixedPattern | undefined;

  constructor(text: string, setting: ResourceSetting, keys: KeyTable) {
    this.text = text;
    this.#setting = setting;
    this.template = Template.of(text, setting.version, keys);
    this.keys = this.template?.keys ?? [];
    this.#fixed = this.template ? undefined : new FixedPattern(text, setting);
  }

  test(state: RequestState): Truth {
    if (this.#generation === state.generation) return this.#truth;
    this.#generation = state.generation;
    const truth = this.#fixed ? this.#fixed.test(state) : this.#testTemplate(state);
    this.#truth = truth;
    return truth;
  }

  /** The entry with its variables filled in; undefined when it has none or they have no known value. */
  resolved(state: RequestState): string | undefined {
    const filled = this.template?.fill(state);
    return typeof filled === 'object' ? filled.text : undefined;
  }

  /** The rule that made the answer what it is, where it is not the plain comparison. */
  rule(state: RequestState): RuleId | undefined {
    const filled = this.template?.fill(state);
    if (filled === NULL) return 'variable-null';
    if (filled === UNRESOLVED) return 'condition-unknown-key';
    return (this.#fixed ?? this.#patternFor(filled!)).rule(state);
  }

  /** The pattern of a filled-in entry; requests of one caller fill in the same. */
  #patternFor(filled: Filled): FixedPattern {
    if (this.#lastFilled !== filled) {
      this.#lastFilled = filled;
      this.#lastPattern = new FixedPattern(filled.text, this.#setting, filled);
    }
    return this.#lastPattern!;
  }

  #testTemplate(state: RequestState): Truth {
    const filled = this.template!.fill(state);
    if (filled === NULL) return FALSE;
    if (filled === UNRESOLVED) return UNKNOWN;
    const truth = this.#patternFor(filled).test(state);
    if (!filled.hasForeignWildcard || this.#setting.effect === 'Allow') return truth;
    // Rule variable-value: whether a wildcard that came in with a value expands is not documented.
    const expanded = new FixedPattern(filled.text, this.#setting).test(state);
    if (truth === expanded) return truth;
    const expands = state.supposed('variable-value');
    return expands === UNKNOWN ? UNKNOWN : expands === TRUE ? expanded : truth;
  }
}

const NEVER = 0;
const ALWAYS = 1;
const ARN = 2;

/** An entry without variables, or with its variables filled in. */
class FixedPattern {
  readonly #kind: number;
  readonly #text: string;
  readonly #filled: Filled | undefined;
  readonly #arn: ArnGlob | undefined;
  /** Whether one of the first five fields ends in a wildcard. */
  readonly #mayCross: boolean;
  /** Whether the entry has too few fields for an ARN. */
  readonly #isShort: boolean;
  #whole: Glob | undefined;
  /** What a match is worth: unknown for the forms that AWS does not support or document. */
  readonly #match: Truth;
  readonly #matchRule: RuleId | undefined;
  /** Whether an unknown match is a point that AWS does not document, not an entry that should not exist. */
  get #isPoint(): boolean {
    return this.#matchRule === 'resource-service-wildcard' || this.#matchRule === 'resource-type-wildcard';
  }

  constructor(text: string, setting: ResourceSetting, filled?: Filled) {
    this.#text = text;
    this.#filled = filled;
    this.#match = TRUE;
    this.#mayCross = /\*:/.test(text);
    if (isStars(text)) {
      this.#isShort = false;
      this.#kind = ALWAYS;
      return;
    }
    const { starts, ends } = fieldBounds(text);
    let pattern = text;
    this.#isShort = starts.length < 6;
    if (this.#isShort) {
      const completed = completes(text, setting.type);
      if (completed === undefined || !text.startsWith('arn')) {
        this.#kind = NEVER;
        this.#matchRule = text.startsWith('arn') ? 'resource-incomplete-elsewhere' : 'resource-unparsable';
        return;
      }
      this.#match = completed;
      this.#matchRule = completed === TRUE ? 'resource-incomplete' : 'resource-incomplete-elsewhere';
      while (starts.length < 6) {
        pattern += ':*';
        starts.push(pattern.length - 1);
        ends.push(pattern.length);
      }
    }
    this.#arn = new ArnGlob(pattern, starts, ends, filled?.literalAt);
    this.#kind = ARN;
    const field = (i: number): string => pattern.slice(starts[i], ends[i]);
    if (!this.#arn.isLiteralField(0) || !this.#arn.isLiteralField(2)) {
      this.#matchRule = 'resource-service-wildcard';
      this.#match = setting.effect === 'Allow' && !setting.negated ? FALSE : UNKNOWN;
    } else if (field(0) !== 'arn') {
      this.#kind = NEVER;
      this.#matchRule = 'resource-unparsable';
    } else if (field(2) === 'iam' && hasTypeWildcard(field(5))) {
      this.#matchRule = 'resource-type-wildcard';
      this.#match = UNKNOWN;
    }
  }

  test(state: RequestState): Truth {
    if (this.#kind === ALWAYS) return TRUE;
    if (this.#kind === NEVER) return FALSE;
    const { resource } = state;
    if (resource === '*') return this.#testUntyped(state);
    if (this.#arn!.test(resource, state)) {
      return this.#match === UNKNOWN && this.#isPoint ? state.supposed(this.#matchRule!) : this.#match;
    }
    return this.#mayCross && this.#crosses(state) ? state.supposed('resource-crosses-colon') : FALSE;
  }

  rule(state: RequestState): RuleId | undefined {
    if (this.#kind === ALWAYS) return 'resource-star';
    if (this.#kind === NEVER) return this.#matchRule;
    if (state.resource === '*') {
      if (this.#testUntyped(state) === FALSE) return 'resource-star';
      return state.service === 's3' ? 'resource-list-buckets' : 'resource-all-wildcard-arn';
    }
    if (this.#arn!.test(state.resource, state)) return this.#matchRule;
    return this.#mayCross && this.#crosses(state) ? 'resource-crosses-colon' : undefined;
  }

  /** An action without resource types: only `*` matches, but for two cases that AWS leaves open or shows. */
  #testUntyped(state: RequestState): Truth {
    const fields = this.#arn!.fields;
    const service = fields[2]!;
    const open = (i: number): boolean => fields[i]!.test('') && (i < 5 || fields[i]!.test('anything/at:all'));
    if (!service.isLiteral || service.head !== state.service || !open(3) || !open(4) || !open(5))
      return FALSE;
    if (state.request.action.toLowerCase() === 's3:listallmybuckets') return TRUE;
    return state.supposed('resource-all-wildcard-arn');
  }

  /** Whether the entry would match if a wildcard that ends a field could reach past the colon. */
  #crosses(state: RequestState): boolean {
    const { resource } = state;
    // A wildcard can swallow a colon only where the resource has more of them than the entry.
    if (!this.#isShort && !state.resourceHasMoreColons()) return false;
    // Wildcards that reach everywhere match more: what they do not match is settled, cheaply.
    this.#whole ??= new Glob(this.#text, 0, this.#text.length, this.#filled?.literalAt);
    if (!this.#whole.test(resource)) return false;
    const { starts, ends } = fieldBounds(this.#text);
    const reaching = new Set<number>();
    for (let i = 0; i < Math.min(5, ends.length); i++) {
      const last = ends[i]! - 1;
      if (this.#text[last] === '*' && last >= starts[i]! && !this.#filled?.literalAt(last))
        reaching.add(last);
    }
    const tailStart = starts[5] ?? this.#text.length;
    return reaching.size > 0 && matchesAcrossColons(this.#text, resource, tailStart, reaching, this.#filled);
  }
}

const STAR = 0x2a;
const QUESTION = 0x3f;
const COLON = 0x3a;

/**
 * Row-by-row matching in which a wildcard of the first five fields stays within its field, but for those in
 * `reaching`.
 */
function matchesAcrossColons(
  pattern: string,
  text: string,
  tailStart: number,
  reaching: ReadonlySet<number>,
  filled: Filled | undefined,
): boolean {
  let row = new Uint8Array(text.length + 1);
  let next = new Uint8Array(text.length + 1);
  row[0] = 1;
  // Matching can stand nowhere before the first place of the row, nor after the last one unless a star moves it.
  let first = 0;
  for (let p = 0; p < pattern.length; p++) {
    const code = filled?.literalAt(p) ? -1 : pattern.charCodeAt(p);
    const literal = pattern.charCodeAt(p);
    const mayCross = p >= tailStart || reaching.has(p);
    let found = -1;
    next.fill(0, first);
    if (code === STAR) {
      let open = 0;
      for (let t = first; t <= text.length; t++) {
        if (t > first && open && !mayCross && text.charCodeAt(t - 1) === COLON) open = 0;
        open |= row[t]!;
        next[t] = open;
        if (open && found < 0) found = t;
      }
    } else {
      for (let t = first + 1; t <= text.length; t++) {
        if (!row[t - 1]) continue;
        const character = text.charCodeAt(t - 1);
        if (code === QUESTION ? !mayCross && character === COLON : character !== literal) continue;
        next[t] = 1;
        if (found < 0) found = t;
      }
    }
    if (found < 0) return false;
    [row, next] = [next, row];
    first = found;
  }
  return row[text.length] === 1;
}

/**
 * Whether a policy type completes an ARN with too few fields: true, unknown where such a policy should not
 * exist, undefined where the entry matches nothing.
 */
function completes(text: string, type: PolicyType): Truth | undefined {
  switch (type) {
    case 'identity':
    case 'boundary':
      return TRUE;
    case 'scp':
      return text.endsWith('*') ? TRUE : UNKNOWN;
    case 'rcp':
    case 'session':
      return UNKNOWN;
    default:
      return text.includes('*') || text.includes('?') ? TRUE : undefined;
  }
}

function isStars(text: string): boolean {
  if (text === '*') return true;
  if (text === '') return false;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== 0x2a) return false;
  return true;
}

/** `u*` in `arn:aws:iam::111122223333:u*`; a resource part that is just `*` is fine. */
function hasTypeWildcard(resource: string): boolean {
  if (resource === '*') return false;
  const slash = resource.indexOf('/');
  return !new Glob(slash < 0 ? resource : resource.slice(0, slash)).isLiteral;
}
