import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { ownRecord } from './record.ts';
import { bundleOf, recordPack, worldPack } from './seeding/sample-bundle.ts';

it('fills once, however often it is asked', async () => {
  const bundle = await bundleOf([worldPack(), recordPack()]);
  const record = ownRecord(bundle, null, 'once');
  await Promise.all([record.fill(), record.fill(), record.painting()]);
  expect(bundle.loads).toEqual(['world', 'record']);
});

it('says why the store could not be filled, and tries again when asked again', async () => {
  const bundle = await bundleOf([worldPack()]);
  let fails = true;
  const shaky = {
    ...bundle,
    load: (id: string) => (fails ? Promise.reject(new Error('no package')) : bundle.load(id)),
  };
  const record = ownRecord(shaky, null, 'shaky');
  await expect(record.fill()).rejects.toThrow('no package');
  expect(await record.queries.status()).toEqual({ state: 'broken', reason: 'no package' });
  fails = false;
  await record.fill();
  expect(await record.queries.status()).toMatchObject({ state: 'ready' });
});
