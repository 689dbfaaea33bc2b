import { DropdownMenu } from '@graphiql/react';
import { examples, toTab } from '../examples.js';
import { words } from '../language.js';
import { useTabs } from './useTabs.js';

/** All operations of the repository, each opened in a tab. */
export function ExamplesMenu({ language }) {
  const tabs = useTabs();
  return (
    <DropdownMenu>
      <DropdownMenu.Button className="stplan-tool stplan-menu" data-tool="examples">
        {words[language].examples}
      </DropdownMenu.Button>
      <DropdownMenu.Content className="stplan-examples">
        {examples.map((example) => (
          <DropdownMenu.Item key={example.name} data-example={example.name} onSelect={() => tabs.open(toTab(example, language))}>
            <strong>{example.name}</strong>
            <span>{example.purpose[language]}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
