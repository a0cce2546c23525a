/** One case of what is not known: the request with values filled in, and what is supposed besides. */
import type { ContextValue, Request } from '../request.ts';
import { NOTHING_SUPPOSED, type Suppositions } from '../supposition.ts';
import type { CaseCondition } from '../verdict.ts';

export interface Given {
  readonly request: Request;
  readonly suppositions: Suppositions;
}

export function nothingGiven(request: Request): Given {
  return { request, suppositions: NOTHING_SUPPOSED };
}

/** Something that is not known, with every case that it may turn out to be. */
export interface Unknown {
  readonly name: string;
  readonly options: readonly Option[];
}

export interface Option {
  readonly given: Given;
  readonly condition: CaseCondition;
}

/** The request with a value for a key, in place of whatever it says of the key in any spelling. */
export function withKey(given: Given, key: string, value: ContextValue): Given {
  const context: Record<string, ContextValue> = Object.create(null);
  for (const spelling in given.request.context) {
    if (spelling.toLowerCase() !== key) context[spelling] = given.request.context[spelling]!;
  }
  context[key] = value;
  return withRequest(given, { context });
}

export function withRequest(given: Given, changes: Partial<Request>): Given {
  return { ...given, request: { ...given.request, ...changes } };
}

export function supposing(given: Given, changes: Partial<Suppositions>): Given {
  return { ...given, suppositions: { ...given.suppositions, ...changes } };
}
