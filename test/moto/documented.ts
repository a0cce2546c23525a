/**
 * What AWS documents and moto does not do, put between a collector and moto, in the form in which AWS answers:
 * - users have permissions boundaries:
 *   https://docs.aws.amazon.com/IAM/latest/APIReference/API_User.html
 * - S3 refuses whoever expects a bucket of another owner:
 *   https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
 * - buckets say who pays:
 *   https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html
 * - lists come in pages, of which some have nothing in them but the mark of the next one:
 *   https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html
 *   https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPoliciesForTarget.html
 * - policy documents of IAM are percent-encoded:
 *   https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html
 */
import { type Asked, type ProxyServer, type Reply, send, startProxyTo } from './proxy.ts';

/** What was to be made in moto, and could not be. */
export interface Undone {
  /** ARN of the permissions boundary by the ARN of the user. */
  readonly userBoundaries: ReadonlyMap<string, string>;
  /** Account by name of the bucket. */
  readonly bucketOwners: ReadonlyMap<string, string>;
  /** `Requester` or `BucketOwner` by name of the bucket. */
  readonly payers: ReadonlyMap<string, string>;
}

export interface DocumentedProxy extends ProxyServer {
  /** How often each kind of answer was given in place of moto's. */
  readonly given: ReadonlyMap<Difference, number>;
}

type Difference =
  | 'boundary'
  | 'bucket-owner'
  | 'encoded'
  | 'pages-of-iam'
  | 'pages-of-organizations'
  | 'payer';

export async function startDocumented(target: string, undone: Undone): Promise<DocumentedProxy> {
  const given = new Map<Difference, number>();
  const note = (difference: Difference): void => {
    given.set(difference, (given.get(difference) ?? 0) + 1);
  };
  const answer = (asked: Asked, reply: Reply): Reply => {
    const other = wrongOwner(asked, undone);
    if (other) {
      note('bucket-owner');
      return other;
    }
    if (reply.status !== 200) return reply;
    const payer = asked.path.includes('?requestPayment') ? undone.payers.get(bucketIn(asked)) : undefined;
    if (payer !== undefined) {
      note('payer');
      const body = `<RequestPaymentConfiguration><Payer>${payer}</Payer></RequestPaymentConfiguration>`;
      return { status: 200, type: 'application/xml', body: Buffer.from(body) };
    }
    const text = reply.body.toString('utf8');
    const target = asked.headers['x-amz-target'];
    const made =
      target === 'AWSOrganizationsV20161128.ListPoliciesForTarget'
        ? policiesInPages(asked, text, note)
        : reply.type.includes('xml') &&
            /^[^<]*<\w+ xmlns="https:\/\/iam\./.test(text.replace(/^<\?.*?\?>/, ''))
          ? iamAnswer(asked, text, undone, note)
          : text;
    return { ...reply, body: Buffer.from(made) };
  };
  const proxy = await startProxyTo(
    target,
    (response, asked, reply) => send(response, answer(asked, reply)),
    withoutPage,
  );
  return { ...proxy, given };
}

/** A question for a later page, as the one for the first: moto has all in one. */
function withoutPage(body: string): string {
  return body.replace(/&Marker=[0-9]+/, '').replace(/,"NextToken":"[0-9]+"/, '');
}

type Note = (difference: Difference) => void;

function bucketIn({ path }: Asked): string {
  return path.split(/[/?]/)[1] ?? '';
}

function wrongOwner(asked: Asked, { bucketOwners }: Undone): Reply | undefined {
  const expected = asked.headers['x-amz-expected-bucket-owner'];
  const owner = bucketOwners.get(bucketIn(asked));
  if (expected === undefined || owner === undefined || expected === owner) return undefined;
  const body = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
  return { status: 403, type: 'application/xml', body: Buffer.from(body) };
}

function iamAnswer({ body }: Asked, text: string, { userBoundaries }: Undone, note: Note): string {
  const withBoundaries = text.replaceAll(
    /(<Arn>(arn:aws:iam::[0-9]{12}:user\/[^<]*)<\/Arn>)/g,
    (own: string, _: string, user: string) => {
      const boundary = userBoundaries.get(user);
      if (boundary === undefined) return own;
      note('boundary');
      const type = '<PermissionsBoundaryType>PermissionsBoundaryPolicy</PermissionsBoundaryType>';
      const arn = `<PermissionsBoundaryArn>${boundary}</PermissionsBoundaryArn>`;
      return `${own}<PermissionsBoundary>${type}${arn}</PermissionsBoundary>`;
    },
  );
  const encoded = withBoundaries.replaceAll(
    /<(AssumeRolePolicyDocument|Document|PolicyDocument)>([^<%]*)<\/\1>/g,
    (_, name: string, document: string) => {
      note('encoded');
      return `<${name}>${encodeURIComponent(unescaped(document))}</${name}>`;
    },
  );
  return listInPages(body, encoded, note);
}

/** One item in each page. */
function listInPages(body: string, text: string, note: Note): string {
  const match = /<(AttachedPolicies|PolicyNames|Groups)>((?:<member>.*?<\/member>\s*)+)<\/\1>/s.exec(text);
  if (!match) return text;
  const [whole, list, content] = match as unknown as [string, string, string];
  const items = [...content.matchAll(/<member>.*?<\/member>/gs)].map(([item]) => item);
  const page = Number(new URLSearchParams(body).get('Marker') ?? 0);
  const isLast = page + 1 >= items.length;
  if (!isLast) note('pages-of-iam');
  const marks = isLast
    ? '<IsTruncated>false</IsTruncated>'
    : `<IsTruncated>true</IsTruncated><Marker>${page + 1}</Marker>`;
  return text
    .replace(/<IsTruncated>.*?<\/IsTruncated>|<IsTruncated\s*\/>/s, '')
    .replace(whole, `<${list}>${items[page]}</${list}>${marks}`);
}

/** First a page without policies, then one policy in each. */
function policiesInPages({ body }: Asked, text: string, note: Note): string {
  const { Policies, ...others } = JSON.parse(text);
  const page = Number(JSON.parse(body).NextToken ?? 0);
  if (page < Policies.length) note('pages-of-organizations');
  return JSON.stringify({
    ...others,
    Policies: page === 0 ? [] : Policies.slice(page - 1, page),
    ...(page < Policies.length && { NextToken: String(page + 1) }),
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
