/**
 * What a whole call is checked for, where the evidence has no parameters: an error text names the operation
 * (`when calling the CreateFunction operation`), or not even that. What depends on parameters is possible then, and
 * what it is checked on is not known.
 */
import { hasOperationRow, servicesWithRow, withoutApiDate } from './operation-action.ts';
import { type RequiredAction, requiredActions } from './required-actions.ts';
import { operationFacts, servicesDependingOn } from './service-reference.ts';

export interface NamedCall {
  /** The action that was refused, as `prefix:Name`. */
  readonly action: string;
  readonly operation: string | undefined;
  /** Prefixes of services that the evidence speaks of. */
  readonly services: readonly string[];
}

/**
 * Every action that the call is checked for, the refused one among them; empty where it is checked for that one
 * alone, or where nothing tells which call it was. An action that is refused without an operation is taken for that
 * of the operation which has its name: everything else is possible then, since other operations have it too.
 */
export function requiredByName({ action, operation, services }: NamedCall): readonly RequiredAction[] {
  if (operation !== undefined) {
    const name = withoutApiDate(operation);
    const prefix = serviceOf(name, action, services);
    return prefix === undefined ? [] : checksOf(prefix, name, action);
  }
  const colon = action.indexOf(':');
  const [own, ...others] = checksOf(action.slice(0, colon), action.slice(colon + 1), action);
  if (own?.action !== action) return [];
  return [own, ...others.map((other) => ({ ...other, certainty: 'possible' as const }))];
}

/** The checks of a call, if the refused action is one of them; else something inside of the call was refused. */
function checksOf(prefix: string, operation: string, action: string): readonly RequiredAction[] {
  const place = { partition: 'aws', region: undefined, account: undefined, callerUserArn: undefined };
  const checks = requiredActions({ prefix, operation, parameters: undefined, lookup: () => [], place });
  return checks.some((check) => check.action === action) ? checks : [];
}

/** The service of an operation: one that the evidence names, the action's own, or the only one that checks both. */
function serviceOf(operation: string, action: string, services: readonly string[]): string | undefined {
  const own = action.slice(0, action.indexOf(':'));
  const named = [...services, own].find(
    (prefix) => hasOperationRow(prefix, operation) || operationFacts(prefix, operation) !== undefined,
  );
  if (named !== undefined) return named;
  const all = new Set([...servicesWithRow(operation), ...servicesDependingOn(operation, action)]);
  const checking = [...all].filter((prefix) => checksOf(prefix, operation, action).length > 0);
  return checking.length === 1 ? checking[0] : undefined;
}
