import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('an Arabic name behind title and country, spelled as no list has it', () => {
  it.each([
    ['ق for ك', 'وصل الرئيس الكازاخي قاسم جومارت توقايف إلى بكين.', 'قاسم جومارت توقايف kassym-jomart-tokayev'],
    ['ج for غ', 'التقى الرئيس الكولومبي جوستافو بيترو.', 'جوستافو بيترو gustavo-petro'],
    ['vowels written or not', 'قال الرئيس الكيني وليام روتو إنه سيشارك.', 'وليام روتو william-ruto'],
    ['the servant in one word', 'استقبل الرئيس الجزائري عبدالمجيد تبون الوفد.', 'عبدالمجيد تبون abdelmadjid-tebboune'],
    [
      "a king's name with his father's",
      'وصل الملك عبدالله الثاني بن الحسين.',
      'عبدالله الثاني بن الحسين abdullah-ii-of-jordan',
    ],
    ['further on than listed', 'وصل السلطان قابوس بن سعيد سلطان عمان.', 'قابوس بن سعيد qaboos-bin-said'],
    [
      'a father of the list',
      'ترأس الوفد الشيخ مشعل الأحمد الجابر.',
      'مشعل الأحمد الجابر mishal-al-ahmad-al-jaber-al-sabah',
    ],
    [
      'a king behind an office and a comma',
      'يشارك عاهل البحرين، الملك حمد بن عيسى.',
      'حمد بن عيسى hamad-bin-isa-al-khalifa',
    ],
  ])('%s', (_, text, wanted) => {
    expect(leadersIn('ar', '2025-06-01', text)).toEqual([wanted]);
  });

  it.each([
    ['an unknown name', 'قال الرئيس الكيني جون موانغي ذلك.'],
    ['an envoy of a country whose adjective is a surname', 'المبعوث الخاص لرئيس مجلس السيادة السوداني في جدة.'],
    ["somebody of the family: his father's name", 'كما وصل السيد فهد بن محمود آل سعيد إلى الصومال.'],
  ])('is left alone: %s', (_, text) => {
    expect(leadersIn('ar', '2025-06-01', text)).toEqual([]);
  });
});
