import { moveRules, type MoveRule } from './lifecycle.ts';

const nameOf = (state: MoveRule['from'] | MoveRule['to']): string => {
  if (state === 'none') return '[*]';
  if (state === 'open') return 'any_open_state';
  if (state === 'origin') return 'where_it_came_from';
  return state;
};

/** The lifecycle as a Mermaid state diagram, straight from the table of moves. */
export function lifecycleDiagram(): string {
  const moves = moveRules.map(({ from, to, trigger, actors }) => {
    return `  ${nameOf(from)} --> ${nameOf(to)}: ${trigger} (${actors.join(', ')})`;
  });
  return ['stateDiagram-v2', ...moves, '  ARCHIVED --> [*]', '  WITHDRAWN --> [*]'].join('\n');
}
