import type { ContentScriptDefinition } from 'wxt';
import { startReading } from './start.ts';
import './style.css';

// As it stands: WXT's function around it would come along.
export default {
  // The named news sites, which wxt.config.ts sets: here they would travel into every page.
  matches: [],
  runAt: 'document_idle',
  main: () => startReading(document),
} satisfies ContentScriptDefinition;
