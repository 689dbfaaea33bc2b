import { DropdownMenu } from '@graphiql/react';
import { parse } from 'jsonc-parser';
import { languages } from '../copyAs/index.js';
import { endpoint } from '../server.js';
import { useTabs } from './useTabs.js';

/** The present request as code: without headers, which may hold a key. */
export function CopyAsMenu({ said, onCopy, onProblem }) {
  const tabs = useTabs();
  const copy = (write) => {
    const { query, variables, operationName, operations } = tabs.read();
    const mistakes = [];
    // Comments and commas at the end are allowed, as GraphiQL allows them.
    const values = variables.trim() ? parse(variables, mistakes, { allowTrailingComma: true }) : {};
    if (mistakes.length > 0) {
      onProblem(said.badVariables);
      return;
    }

    const operation = operations?.find((candidate) => !operationName || candidate.name?.value === operationName);
    const isSubscription = operation?.operation === 'subscription';
    onCopy(write({ url: endpoint, query, variables: values, operationName, isSubscription }), said.copied);
  };

  return (
    <DropdownMenu>
      <DropdownMenu.Button className="stplan-tool stplan-menu" data-tool="copy-as">
        {said.copyAs}
      </DropdownMenu.Button>
      <DropdownMenu.Content>
        {languages.map(({ id, title, write }) => (
          <DropdownMenu.Item key={id} data-copy={id} onSelect={() => copy(write)}>
            {title}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
