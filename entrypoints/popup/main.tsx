import '../../components/theme/surface.css';
import { mount } from '../../components/surface/mount.tsx';
import { createWords } from '../../components/words/create-words.ts';
import { browserCatalogue, catalogueLanguage } from '../../lib/browser/i18n.ts';
import { surfaceQueries } from '../../lib/browser/surface-queries.ts';
import { PopupApp } from './app.tsx';

const words = createWords(browserCatalogue, catalogueLanguage());
mount(<PopupApp words={words} queries={surfaceQueries()} />, words, words.t('extName'));
