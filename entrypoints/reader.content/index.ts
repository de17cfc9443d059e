import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './start.ts';
import './style.css';

export default defineContentScript({
  // The named news sites, which wxt.config.ts sets: here they would travel into every page.
  matches: [],
  runAt: 'document_idle',
  main: () => startReading(document),
});
