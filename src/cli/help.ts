/** What `--help` prints. */

export const MAIN_HELP = `deniedby: which policy denied this AWS request?

  deniedby explain [evidence…] [--env DIR]   why was it denied: layer, policy, statement, condition
  deniedby collect [--for EVIDENCE]          what a denial needs, or whole accounts, from AWS
  deniedby status [--env DIR]                what a snapshot covers, and what was not seen
  deniedby simulate [scenario…]              verdicts on scenarios
  deniedby test [scenario…]                  scenarios as tests of a pipeline
  deniedby verify SAVED [record…]            what became of a denial that was explained before
  deniedby lint [policy…]                    grammar and likely mistakes of policies
  deniedby < error.txt                       the same as explain

Evidence is a CloudTrail record (bare, from lookup-events, from EventBridge), an error text, a decoded
authorization message, AWS's authorization details, or an S3 access log. Each command reads files, several of them, or standard input (-).

  deniedby help COMMAND    more on a command
  deniedby --version

Exit codes: 0 answered and as expected; 1 answered, and the answer is no (an expectation failed, the cause
was not found, a policy is invalid); 2 bad input or usage; 3 undetermined; 4 AWS or network failure; 70 a
bug in deniedby. Nothing leaves this machine but with collect, --live, --decode or --event-id. Colour only
on a terminal, and never with NO_COLOR.
`;

export const COMMAND_HELP: ReadonlyMap<string, string> = new Map([
  [
    'explain',
    `deniedby explain [evidence…] [--env DIR] [--format text|json|ndjson|markdown] [--fix N]

Says which layer, policy, statement and condition denied a request, which further layers would, what is not
known and the AWS CLI command that would tell, and whether AWS said the same. Below that it lists the ways in:
changes of the request or of a policy that were evaluated and let the request through, with what each opens.

  evidence       files, or - for standard input: a CloudTrail record, an AWS error text, a decoded
                 authorization message, AWS's authorization details, an S3 access log; several pieces on one
                 denial are read together. Output of the policy simulator is compared with the answer; records
                 of successful calls show what changed since the snapshot
  --env DIR      the environment: AWS CLI outputs, filed by command, or a directory of iam-collect
                 (default: ./.deniedby when it exists)
  --format json  the whole diagnosis with its trace and its fixes, as data; ndjson: one per line;
                 markdown: the report for a ticket or a pull request, with --fix N with that fix
  --fix N        fix N whole: the diff, the proof, what it opens, and the AWS CLI commands to apply and to undo
                 it, which deniedby prints and never runs
  --owner ID     with --fix N: only what this account has to change, with nothing of the policies of others
  --form FORM    with --fix N: the change in terraform, cloudformation or cdk (docs/fixes.md)
  --terraform DIR, --template FILE
                 with --fix N: the change as a diff of these Terraform sources or CloudFormation templates;
                 --template may be given several times
  --expires TIME with --fix N: the fix for this caller only and for a time, e.g. 30m, 4h, 2d
  --save-test FILE
                 with --fix: what it lets through, and what near it must stay denied, as scenarios for deniedby
                 test, each proved first; --force replaces a file that is there
  --save-diagnosis FILE
                 the diagnosis of one denial, for deniedby verify

More than 20 denials, or a file too large to be held, are told by cause, most frequent first.

  --live         ask AWS for what the diagnosis needs, and keep it in the environment's folder
  --no-save      with --live: keep nothing
  --event-id ID  the evidence is this CloudTrail event, looked up in the region
  --decode       have AWS decode the encoded message of the error
  --profile, --region, --endpoint-url, --role-name, --external-id, --resource-account: see deniedby help collect

  deniedby explain event.json --env examples/01-scp-endpoint/env
  deniedby explain error.txt event.json decoded.json
  pbpaste | deniedby explain
`,
  ],
  [
    'collect',
    `deniedby collect --for EVIDENCE [--env DIR] [--dry-run]
deniedby collect [--organization | --accounts ID,…] [--role-name NAME] [--regions REGION,…] [--dry-run]
deniedby collect --print-policy [--role-name NAME] [--trusted-by ARN]

Asks AWS for what the diagnosis of a denial needs, or for whole accounts, and files it as a snapshot
(docs/collect.md). Only reads; what was refused is kept as refused. Ctrl-C leaves a snapshot that can be used; run
again, it goes on where it stopped.

  --for EVIDENCE    a file with the denial, or - for standard input; may be given several times
  --max-calls N     with --for: most calls to make (default: 40)

  Without --for: the caller's account: its principals and policies, the resource-based policies of its resources,
  endpoints, providers, settings, and the SCPs and RCPs above it.
  --organization    every account of the organization, its tree, its policies, Identity Center
  --accounts ID,…   these accounts
  --regions R,…     only these regions (default: all that an account has enabled)

  --env DIR         the folder to fill (default: ./.deniedby)
  --dry-run         make no call; print them as a script for somebody who may make them
  --refresh         ask again for what the folder has; what is unchanged is not touched, what is gone is marked
  --role-name NAME  role to assume in accounts other than the caller's own; --external-id ID for its trust policy
  --resource-account ID
                    whose the resource is, where the evidence does not say it: S3 tells nobody whose a bucket is
  --profile NAME, --region REGION, --endpoint-url URL
                    as for the AWS CLI, whose credentials are used
  --print-policy    the policy that the caller needs, and the role; with --trusted-by the role's trust policy

  deniedby collect --for event.json && deniedby explain event.json
  deniedby collect --organization --role-name deniedby-reader --regions eu-west-1,us-east-1
`,
  ],
  [
    'status',
    `deniedby status [--env DIR] [--format text|json]

Shows a snapshot: its age, its accounts, what it covers of each layer, the calls that were refused or failed with
the permission that would allow them and the layers that stay unknown without them, and files that cannot be used.

  --env DIR      the snapshot (default: ./.deniedby)
  --format json  all of it, account by account

Exit code 3 where something that was asked for was not answered, or a file cannot be used.
`,
  ],
  [
    'simulate',
    `deniedby simulate [scenario…] [--format text|json|ndjson] [--deep]

Decides scenarios: a request with its policies in one file (docs/scenario.md). Reads JSON, YAML and NDJSON;
files, folders, or - for standard input. Results come in input order; a scenario that cannot be read becomes
an error result, and the rest still runs. What a scenario expects is checked.

  --format ndjson  one result per line, for a batch of any size
  --deep           every pattern of every statement in the trace
  --env DIR        the environment for scenarios that name none of their own and have no policies

  deniedby simulate scenario.json
  deniedby simulate policies/tests/ --format ndjson
`,
  ],
  [
    'test',
    `deniedby test [scenario…] [--env DIR] [--format text|json|junit|tap|github]

Runs scenarios that say what they expect (docs/testing.md), such as \`explain --fix N --save-test FILE\` writes. Reads
files, folders, or - for standard input.

  --env DIR        the environment, in place of the folders that the scenarios name
  --format FORMAT  text; json; junit: XML; tap: TAP 14; github: annotations of GitHub Actions

Exit codes: 0 all as expected; 1 an expectation failed; 2 a scenario cannot be read or expects nothing; 3 an
expectation cannot be decided, because something is not known.

  deniedby test policies/tests/ --format junit > report.xml
`,
  ],
  [
    'verify',
    `deniedby verify SAVED [record…] [--env DIR | --live] [--format text|json]

Says what is true now of a denial whose diagnosis \`explain --save-diagnosis SAVED\` wrote: fixed, still denied and by
what now, not seen yet, or undetermined with what is missing (docs/testing.md).

  record…        CloudTrail records of later calls; those of the same caller, action and resource count
  --env DIR      a new snapshot, by whose policies the request is evaluated (default: ./.deniedby when it exists)
  --live         ask AWS for the policies as they are now, and CloudTrail for later calls; nothing is kept
  --profile, --region, --endpoint-url, --role-name, --external-id, --resource-account: see deniedby help collect

Exit codes: 0 fixed; 1 still denied; 3 not seen yet, or undetermined.
`,
  ],
  [
    'lint',
    `deniedby lint [policy…] [--type TYPE] [--format text|json]

Checks policies: what AWS would refuse, and what it accepts but may not do what was meant, each with its place,
its cure and the AWS page.

  policy       files with one policy document each, or - for standard input
  --type TYPE  identity, boundary, session, resource, trust, key, scp, rcp or vpc-endpoint (default: guessed)
`,
  ],
]);
