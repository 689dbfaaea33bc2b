import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until no other process holds the file, then holds it.
 * @param {string} file Where the holder's process id stands.
 * @returns {Promise<() => void>} What lets the next one in.
 */
export async function waitForTurn(file) {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      const release = () => rmSync(file, { force: true });
      process.once('exit', release);
      return release;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }

    // One that was killed has left its file behind.
    if (isGone(file)) {
      rmSync(file, { force: true });
    } else {
      await wait(200);
    }
  }
}

function isGone(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Between opening and writing the file is empty: that holder is alive.
    return holder > 0 && !isRunning(holder);
  } catch {
    return false;
  }
}

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
