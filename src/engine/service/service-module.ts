/**
 * Where services differ from the general rule. One file per service; each changes how the resource layer is
 * read, adds grants, or refuses what no policy can allow.
 */
import type { Evaluation } from '../evaluation.ts';
import { apiGateway } from './api-gateway.ts';
import { efs } from './efs.ts';
import { iam } from './iam.ts';
import { kms } from './kms.ts';
import { organizations } from './organizations.ts';
import { s3 } from './s3.ts';
import { sqs } from './sqs.ts';
import { sts } from './sts.ts';

export interface ServiceModule {
  /**
   * Called when the caller's own layers are known, before the resource-based policy is read. Returns whether
   * the service has resource-based policies for this request.
   */
  before(evaluation: Evaluation, action: string): boolean;
  /** Called when all policies have been read. */
  after?(evaluation: Evaluation, action: string): void;
  /** Whether the request is allowed whatever policies say. */
  alwaysAllows?(action: string): boolean;
}

const MODULES: ReadonlyMap<string, ServiceModule> = new Map<string, ServiceModule>([
  ['sts', sts],
  ['kms', kms],
  ['s3', s3],
  ['iam', iam],
  ['organizations', organizations],
  ['execute-api', apiGateway],
  ['sqs', sqs],
  ['elasticfilesystem', efs],
]);

/** The special rules of a service (prefix in lower case), if it has any. */
export function serviceModule(service: string): ServiceModule | undefined {
  return MODULES.get(service);
}
