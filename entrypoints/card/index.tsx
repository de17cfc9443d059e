import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDoor } from './door.tsx';

export default defineUnlistedScript(() => {
  globalThis.attendanceCard ??= openDoor(document);
});
