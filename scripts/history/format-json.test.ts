import { describe, expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

describe('JSON for people', () => {
  it('opens what holds rows, and keeps rows on one line', () => {
    const history = {
      leader: { id: 'a', names: [{ text: 'A' }] },
      outcomes: [{ event: 'e', ladder: [{ id: 1, subject: { leader: 'a' } }, { id: 2 }] }],
      visits: [],
    };
    expect(formatJson(history)).toBe(
      [
        '{',
        '  "leader": {',
        '    "id": "a",',
        '    "names": [',
        '      { "text": "A" }',
        '    ]',
        '  },',
        '  "outcomes": [',
        '    {',
        '      "event": "e",',
        '      "ladder": [',
        '        { "id": 1, "subject": { "leader": "a" } },',
        '        { "id": 2 }',
        '      ]',
        '    }',
        '  ],',
        '  "visits": []',
        '}',
      ].join('\n'),
    );
  });

  it.each([[null], ['a "quoted" word'], [[1, 2]], [{}], [[]], [{ a: { b: [{ c: null }, 1] } }]])(
    '%j stays what it is',
    (value) => {
      expect(JSON.parse(formatJson(value))).toEqual(value);
    },
  );

  it('leaves out what JSON leaves out', () => {
    expect(formatJson({ a: undefined, b: [{ c: undefined }] })).toBe('{\n  "b": [\n    {}\n  ]\n}');
  });
});
