import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../../lib/recognise/knowledge.ts';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { locales, readMessages } from '../words/read-catalogue.ts';

const world = worldOf(loadBundledPacks());
const knowledge = knowledgeFrom(world, compileWorld(world));

describe('the sample of the welcome page', () => {
  it.each(locales())('is read as an article would be: %s', (locale) => {
    const messages = readMessages(locale);
    const text = messages.welcomeSampleText?.message ?? '';
    const lang = messages.catalogueLanguage?.message.split('-')[0] ?? '';
    const { mentions, claims } = annotate({ text, lang, published: '2025-05-05' }, knowledge);
    const found = (kind: string) => mentions.flatMap((one) => (one.kind === kind && 'id' in one ? [one.id] : []));
    expect(found('leader')).toEqual(['xi-jinping', 'robert-fico', 'ilham-aliyev']);
    expect(new Set(found('event'))).toEqual(new Set(['moscow-victory-day/2025']));
    expect(claims.map(({ subject, status }) => [subject, status])).toEqual(
      ['xi-jinping', 'robert-fico', 'ilham-aliyev'].map((leader) => [{ leader }, 'expected']),
    );
  });
});
