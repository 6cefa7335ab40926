// Which records can be linked to which. A link is a record of its own, so that it has a history and merges.

import { linkType } from '../define.ts';

export const links = [
  linkType('goal', 'phenomenon'),
  linkType('instrument', 'focusTheme'),
  linkType('instrument', 'phenomenon'),
  linkType('project', 'focusTheme'),
  linkType('project', 'phenomenon'),
  linkType('project', 'intervention'),
  linkType('project', 'organisation'),
  linkType('intervention', 'phenomenon'),
  linkType('advice', 'project'),
  linkType('advice', 'instrument'),
  linkType('advice', 'municipality'),
  linkType('advice', 'intervention'),
  linkType('advice', 'focusTheme'),
  linkType('advice', 'signal'),
  linkType('signal', 'focusTheme'),
  linkType('signal', 'phenomenon'),
  linkType('recommendation', 'project'),
  linkType('recommendation', 'instrument'),
  linkType('recommendation', 'knowledgeItem'),
  linkType('event', 'focusTheme'),
  linkType('event', 'knowledgeItem'),
  linkType('knowledgeItem', 'focusTheme'),
] as const;
