/** What one question has gathered so far: the gaps met, and where each policy and its attachment were read. */
import type { AttachedPolicy } from '../engine/policy-set.ts';
import type { Layer } from '../engine/verdict.ts';
import type { Environment } from './environment.ts';
import { GapList } from './gap.ts';

/** Where a policy of the result comes from. `policy` is the very object in the `PolicySet`. */
export interface Attachment {
  readonly layer: Layer;
  readonly policy: AttachedPolicy;
  /** File with the document; undefined for one that was not collected, or is known without a file. */
  readonly documentFile: string | undefined;
  /** File that says that the policy is attached. */
  readonly attachmentFile: string | undefined;
}

export class Assembly {
  readonly environment: Environment;
  readonly gaps: GapList;
  readonly attachments: Attachment[] = [];

  constructor(environment: Environment) {
    this.environment = environment;
    this.gaps = new GapList(environment);
  }

  /** Notes where a policy comes from, and returns it. */
  attach(
    layer: Layer,
    policy: AttachedPolicy,
    attachmentFile: string | undefined,
    documentFile?: string | undefined,
  ): AttachedPolicy {
    this.attachments.push({ layer, policy, documentFile, attachmentFile });
    return policy;
  }
}

/** Stands for policies of which it is not known whether there are any. */
export function unknownPolicy(attachedTo: string): AttachedPolicy {
  return { policy: undefined, attachedTo };
}
