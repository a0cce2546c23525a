/** Clients of moto for any account and region. */
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';

interface Settings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

export class Accounts {
  readonly #endpoint: string;
  readonly #credentials = new Map<string, Promise<Settings['credentials']>>();

  constructor(endpoint: string) {
    this.#endpoint = endpoint;
  }

  get endpoint(): string {
    return this.#endpoint;
  }

  /** Settings of a client that acts in an account. */
  async settings(account: string, region: string): Promise<Settings> {
    const credentials = this.#credentials.get(account) ?? this.#assume(account);
    this.#credentials.set(account, credentials);
    return { endpoint: this.#endpoint, region, credentials: await credentials };
  }

  /** moto takes the account from the role that was assumed, which need not exist. */
  async #assume(account: string): Promise<Settings['credentials']> {
    const first = { accessKeyId: 'AKIAMOTO', secretAccessKey: 'moto' };
    const sts = new STSClient({ endpoint: this.#endpoint, region: 'us-east-1', credentials: first });
    const { Credentials: made } = await sts.send(
      new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/seed`, RoleSessionName: 'seed' }),
    );
    sts.destroy();
    return {
      accessKeyId: made!.AccessKeyId!,
      secretAccessKey: made!.SecretAccessKey!,
      sessionToken: made!.SessionToken!,
    };
  }
}
