/** Fixes as JSON: every form of each change, with its proof and its bill. */
import type { ChangeCommands } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import { fileName } from './fix-text.ts';
import { billSummary, changeWords, ownerWords } from './fix-words.ts';
import { unifiedDiff } from './unified-diff.ts';

export function proposalJson(
  { fixes, notOffered }: Proposal,
  commandsOf: (change: Change) => ChangeCommands | undefined,
  formsOf: (change: Change) => object | undefined,
): object {
  const changeOf = (change: Change): object => changeJson(change, commandsOf(change), formsOf(change));
  return { fixes: fixes.map((fix) => fixJson(fix, changeOf)), notOffered };
}

function fixJson(fix: Fix, changeOf: (change: Change) => object): object {
  const { changes, verification, bill, opensNothingElse } = fix;
  return {
    title: changes.map(changeWords).join(', and '),
    summary: billSummary(fix),
    changes: changes.map(changeOf),
    verification,
    bill,
    opensNothingElse,
  };
}

function changeJson(change: Change, commands: ChangeCommands | undefined, forms: object | undefined): object {
  switch (change.kind) {
    case 'request':
      return change;
    case 'edit': {
      const { kind, place, edits, before, after, patch, guardrail } = change;
      const name = fileName(place.name ?? place.attachedTo ?? 'policy');
      return {
        kind,
        place,
        owner: ownerWords(place),
        ...(guardrail && { guardrail }),
        edits,
        diff: `${unifiedDiff(name, before.text, after.text).join('\n')}\n`,
        patch,
        document: after.text,
        ...(commands && { commands }),
        ...(forms && { forms }),
      };
    }
    case 'new-policy': {
      const { kind, place, document } = change;
      return {
        kind,
        place,
        owner: ownerWords(place),
        document: document.text,
        ...(commands && { commands }),
        ...(forms && { forms }),
      };
    }
  }
}
