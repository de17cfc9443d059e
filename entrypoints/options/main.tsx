import '../../components/theme/surface.css';
import { mount } from '../../components/surface/mount.tsx';
import { createWords } from '../../components/words/create-words.ts';
import { browserCatalogue, catalogueLanguage } from '../../lib/browser/i18n.ts';
import { OptionsApp } from './app.tsx';

const words = createWords(browserCatalogue, catalogueLanguage());
mount(<OptionsApp words={words} />, words, `${words.t('options')} · ${words.t('extName')}`);
