/**
 * What a snapshot does not hold although a question needs it, each with the command that prints it. Some gaps show
 * only once others are filled: nobody can name the policies of a role before its list of policies is there.
 */
import { permissionOf } from '../catalog/read-permission.ts';
import type { Layer } from '../engine/verdict.ts';
import { type AwsCommand, commandLine, outputPath } from './aws-command.ts';
import type { Environment, Setback } from './environment.ts';

export type GapKind =
  | 'role'
  | 'user'
  | 'attached-policies'
  | 'inline-policies'
  | 'inline-policy'
  | 'groups'
  | 'managed-policy'
  | 'managed-policy-version'
  | 'organization'
  | 'organization-root'
  | 'parents'
  | 'policies-for-target'
  | 'organization-policy'
  | 'resource-policy'
  | 'key-alias'
  | 'key-grants'
  | 'key-manager'
  | 'block-public-access'
  | 'object-ownership'
  | 'acl'
  | 'vpc-endpoint';

/** What a gap is about, as ids and ARNs. */
export interface GapSubject {
  /** ARN of the principal whose policies or tags are missing. */
  readonly principal?: string | undefined;
  /** ARN or id of a policy, or the name of an inline policy. */
  readonly policy?: string | undefined;
  /** Root, OU or account. */
  readonly target?: string | undefined;
  readonly resource?: string | undefined;
  readonly endpoint?: string | undefined;
}

export interface EnvironmentGap {
  /** The layer that cannot be known without it; `context`: only condition keys need it. */
  readonly layer: Layer | 'context';
  readonly what: GapKind;
  /** The account to run the command in; undefined when nobody knows whose the resource is. */
  readonly account: string | undefined;
  /** Command line for a POSIX shell. */
  readonly command: string;
  /** The same command, taken apart. */
  readonly call: AwsCommand;
  /** The permission that the command needs, e.g. `iam:GetRole`. */
  readonly permission: string;
  /** Where its output belongs, within the snapshot. Starts with `ACCOUNT` while the account is not known. */
  readonly saveAs: string;
  /** The command was run, and this was the answer. */
  readonly refused?: Refusal | undefined;
  /** File that would be expected to mention the subject, and does not: it may not exist (any more). */
  readonly absentFrom?: string | undefined;
  readonly affects: GapSubject;
}

export interface Refusal {
  readonly kind: Setback;
  readonly code: string;
  readonly message: string;
  readonly file: string;
}

/** Gaps in the order in which they were met, each command once for each layer. */
export class GapList {
  readonly #environment: Environment;
  readonly #gaps = new Map<string, EnvironmentGap>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  add(
    layer: EnvironmentGap['layer'],
    what: GapKind,
    command: AwsCommand,
    affects: GapSubject,
    absentFrom?: string | undefined,
  ): void {
    const saveAs = outputPath(command);
    const key = `${layer}\n${saveAs}`;
    if (this.#gaps.has(key)) return;
    const answer = this.#environment.answerTo(command);
    const refused = answer === undefined || answer.kind === 'none' ? undefined : answer;
    this.#gaps.set(key, {
      layer,
      what,
      account: command.account,
      command: commandLine(command),
      call: command,
      permission: permissionOf(command.service, command.command),
      saveAs,
      ...(refused && { refused }),
      ...(answer?.kind === 'none' ? { absentFrom: answer.file } : absentFrom !== undefined && { absentFrom }),
      affects,
    });
  }

  list(): readonly EnvironmentGap[] {
    return [...this.#gaps.values()];
  }
}
