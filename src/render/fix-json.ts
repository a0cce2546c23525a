/** Fixes as JSON: every form of each change, with its proof and its bill. */
import type { ChangeCommands } from '../fix/commands.ts';
import type { Change, Fix, Proposal } from '../fix/fix.ts';
import type { SourceChange } from '../fix/source/find.ts';
import type { SourceDocument } from '../fix/source/source-document.ts';
import { diffName } from './fix-source.ts';
import { fileName } from './fix-text.ts';
import { billSummary, changeWords, ownerWords } from './fix-words.ts';
import { redacted } from './redact.ts';
import { unifiedDiff } from './unified-diff.ts';

export function proposalJson(
  { fixes, notOffered }: Proposal,
  commandsOf: (change: Change) => ChangeCommands | undefined,
  formsOf: (change: Change) => object | undefined,
): object {
  const changeOf = (change: Change): object => changeJson(change, commandsOf(change), formsOf(change));
  return { fixes: fixes.map((fix) => fixJson(fix, changeOf)), notOffered };
}

/** One fix, with what was found of each of its changes in the sources that were given. */
export function chosenFixJson(
  fix: Fix,
  commandsOf: (change: Change) => ChangeCommands | undefined,
  formsOf: (change: Change) => object | undefined,
  found: readonly (SourceChange | undefined)[],
): object {
  const sources = new Map(fix.changes.map((change, i) => [change, found[i]]));
  return fixJson(fix, (change) => {
    const source = sources.get(change);
    return {
      ...changeJson(change, commandsOf(change), formsOf(change)),
      ...(source && { source: redacted(sourceJson(source)) }),
    };
  });
}

function sourceJson(change: SourceChange): object {
  switch (change.kind) {
    case 'found': {
      const { kind, document, line, before, after, expressions } = change;
      const { file, title, usedBy, isRepeated } = document;
      return {
        kind,
        file: file.name,
        line,
        title,
        usedBy,
        isRepeated,
        expressions: Object.fromEntries(expressions),
        diff: `${unifiedDiff(diffName(file.name), before, after).join('\n')}\n`,
      };
    }
    case 'ambiguous':
      return { kind: change.kind, candidates: change.candidates.map(placeJson) };
    case 'not-editable':
      return { kind: change.kind, ...placeJson(change.document) };
    case 'not-found': {
      const { kind, alike, unread, problems, documentCount } = change;
      return {
        kind,
        alike: alike.map(placeJson),
        unread: unread.map((one) => ({ ...placeJson(one), why: one.why })),
        problems,
        documentCount,
      };
    }
  }
}

function placeJson({ file, title, start }: Pick<SourceDocument, 'file' | 'title' | 'start'>): object {
  return { file: file.name, line: file.positionAt(start).line, title };
}

function fixJson(fix: Fix, changeOf: (change: Change) => object): object {
  const { changes, verification, bill, opensNothingElse, further } = fix;
  return {
    title: changes.map(changeWords).join(', and '),
    summary: billSummary(fix),
    changes: changes.map(changeOf),
    verification,
    bill,
    opensNothingElse,
    ...(further.length > 0 && { further }),
  };
}

function changeJson(change: Change, commands: ChangeCommands | undefined, forms: object | undefined): object {
  switch (change.kind) {
    case 'request':
    case 'retry':
      return change;
    case 'setting': {
      const { policies: _, ...rest } = change;
      return { ...rest, ...(commands && { commands }) };
    }
    case 'session': {
      const { kind, call, role, sessionName, document } = change;
      return { kind, call, role, sessionName, document: document.text, ...(commands && { commands }) };
    }
    case 'edit': {
      const { kind, place, edits, before, after, patch, guardrail, expiry } = change;
      const name = fileName(place.name ?? place.attachedTo ?? 'policy');
      return {
        kind,
        place,
        owner: ownerWords(place),
        ...(guardrail && { guardrail }),
        ...(expiry && { until: expiry.until }),
        edits,
        diff: `${unifiedDiff(name, before.text, after.text).join('\n')}\n`,
        patch,
        document: after.text,
        ...(commands && { commands }),
        ...(forms && { forms }),
      };
    }
    case 'new-policy': {
      const { kind, place, document, expiry } = change;
      return {
        kind,
        place,
        owner: ownerWords(place),
        ...(expiry && { until: expiry.until }),
        document: document.text,
        ...(commands && { commands }),
        ...(forms && { forms }),
      };
    }
  }
}
