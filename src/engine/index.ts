/**
 * The decision engine by itself: policies and a request in, verdict and reasons out. Pure: no I/O, no clock, no
 * Node built-ins, so it runs in a browser as it is.
 *
 * ```ts
 * const authorizer = new Authorizer({
 *   identity: [{ name: 'Look', policy: parsePolicyValue(document, 'identity') }],
 *   resource: [],
 * });
 * explain(authorizer, { principal, action: 's3:GetObject', resource, context: {} }).verdict; // 'implicit-deny'
 * ```
 *
 * @module
 */
export type { Condition, Effect, Policy, PolicyType, Statement } from '../policy/ast.ts';
export type { Diagnostic, DiagnosticCode, Severity } from '../policy/diagnostic.ts';
export { parsePolicy, parsePolicyValue } from '../policy/parse.ts';
export { type Position, SourceText, type Span } from '../policy/source.ts';
export { Authorizer } from './authorize.ts';
export type {
  AclGrant,
  AttachedPolicy,
  BlockPublicAccess,
  KmsGrant,
  ObjectOwnership,
  PolicyLevel,
  PolicySet,
  ServiceFacts,
} from './policy-set.ts';
export type {
  ContextScalar,
  ContextValue,
  CredentialKind,
  Request,
  RequestParameters,
  UnknownValue,
} from './request.ts';
export { RULES, type Rule, type RuleBasis, type RuleId } from './rules.ts';
export { Compiler } from './statement.ts';
export { explain, type TraceOptions } from './trace.ts';
export type * from './verdict.ts';
export { LAYERS } from './verdict.ts';
