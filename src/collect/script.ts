/**
 * Commands as a script for a POSIX shell, for somebody who may run them where deniedby may not. It files what each
 * command says as collection would: its output, or that there is none, or why there is no answer.
 */
import { type AwsCommand, commandLine, outputPath } from '../environment/aws-command.ts';
import { callOf } from './calls.ts';

/**
 * `ask FILE "CODES" COMMAND…` runs a command. The CLI names the error code in brackets; a file appears whole or not
 * at all.
 */
const PREAMBLE = `#!/bin/sh
# Files what each command says below the folder that is given as first argument.
set -u
snapshot=\${1:-.deniedby}

ask() {
  file=$snapshot/$1 none=" $2 "
  shift 2
  mkdir -p "$(dirname "$file")"
  if "$@" >"$file.partial" 2>"$file.error"; then
    mv "$file.partial" "$file"
  else
    code=$(sed -n 's/.*An error occurred (\\([A-Za-z0-9.]*\\)).*/\\1/p' "$file.error" | head -n 1)
    kind=refused
    [ -n "$code" ] || kind=failed
    message=$(tr -d '\\\\"\\000-\\037' <"$file.error" | cut -c 1-500)
    case $none in
      *" \${code:--} "*) printf '{"none": "%s"}\\n' "$code" ;;
      *) printf '{"%s": "%s", "message": "%s"}\\n' "$kind" "\${code:-NoAnswer}" "$message" ;;
    esac >"$file.partial"
    mv "$file.partial" "$file"
    printf '%s: %s\\n' "$file" "\${code:-no answer}" >&2
  fi
  rm -f "$file.error"
}
`;

/** The script for some commands, by the account to run each in. */
export function scriptOf(commands: readonly AwsCommand[]): string {
  const accounts = [...new Set(commands.map(({ account }) => account))];
  const parts = accounts.map((account) => {
    const own = commands.filter((command) => command.account === account);
    return [`\n# In account ${account ?? 'ACCOUNT'}:`, ...own.map(askLine)].join('\n');
  });
  return `${[PREAMBLE.trimEnd(), ...parts].join('\n')}\n`;
}

function askLine(command: AwsCommand): string {
  const none = callOf(command)?.none ?? [];
  return `ask ${outputPath(command)} '${none.join(' ')}' ${commandLine(command)}`;
}
