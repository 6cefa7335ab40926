// Electron's security checklist, asserted in the running application.
// Attack: somebody got words, markup or a script of theirs into the page, through a package, a pasted text or a library.
// Secure form: the page is fenced in. It runs only our scripts, stays where it is, reaches no network, no file and no
// device, and asks through one gate that checks everything.
// Asserted: each way out, tried from inside the page as an attacker would, is shut.

import { expect, test } from '@playwright/test';
import { launchWeerwerk } from './support/launch.ts';

type Weerwerk = Awaited<ReturnType<typeof launchWeerwerk>>;

const START_PAGE = 'app://weerwerk/index.html';
let weerwerk: Weerwerk;

test.beforeAll(async () => {
  weerwerk = await launchWeerwerk();
});

// What is refused is also reported in the console, which is as it should be here.
test.afterAll(() => weerwerk.close({ errorsAreExpected: true }));

test.afterEach(async () => {
  expect(weerwerk.window.url().split('#')[0]).toBe(START_PAGE);
  expect(await countWindows()).toBe(1);
});

function countWindows(): Promise<number> {
  return weerwerk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** Asks for an address as the page would, and tells what came back. */
function request(address: string, method = 'GET') {
  return weerwerk.app.evaluate(
    async ({ net }, asked) => {
      const response = await net.fetch(asked.address, { method: asked.method });
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    { address, method },
  );
}

test.describe('the window', () => {
  test('is sandboxed, isolated and without Node', async () => {
    const preferences = await weerwerk.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
  });

  test('gives its page nothing of Node or Electron but the bridge of two functions', async () => {
    const found = await weerwerk.window.evaluate(() => ({
      foreign: [
        'require',
        'process',
        'module',
        'exports',
        'global',
        'Buffer',
        '__dirname',
        'electron',
        'ipcRenderer',
      ].filter((name) => name in globalThis),
      bridge: Object.keys(window.weerwerk).toSorted(),
    }));
    expect(found).toEqual({ foreign: [], bridge: ['call', 'subscribe'] });
  });
});

test.describe('the content security policy', () => {
  test('comes with the page, with a nonce that is never the same', async () => {
    const [first, second] = [await request(START_PAGE), await request(START_PAGE)];
    const policy = first.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(second.headers['content-security-policy']).not.toBe(policy);
    expect(first.headers['x-content-type-options']).toBe('nosniff');
  });

  test('stops inline scripts, handlers in markup and evaluated text', async () => {
    const ran = await weerwerk.window.evaluate(async () => {
      const results: string[] = [];
      const marks = globalThis as unknown as { mark: (name: string) => void };
      marks.mark = (name) => results.push(name);
      const attempts = [
        () => {
          const script = document.createElement('script');
          script.append(document.createTextNode('mark("inline script")'));
          document.body.append(script);
          script.remove();
        },
        () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'mark("handler")');
          button.click();
        },
        () => {
          const host = document.createElement('div');
          host.innerHTML = '<img src="data:," onerror="mark(\'markup\')">';
        },
        () => {
          const script = document.createElement('script');
          script.setAttribute('src', 'data:text/javascript,mark("data script")');
          document.body.append(script);
          script.remove();
        },
        () => {
          const make = Function;
          make('mark("evaluated")')();
        },
      ];
      // Later, in a task of the page's own: what the test itself runs is exempt from the policy while it runs.
      for (const attempt of attempts) {
        setTimeout(() => {
          try {
            attempt();
          } catch {
            // Being refused with an error is as good as being passed over.
          }
        });
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return results;
    });
    expect(ran).toEqual([]);
  });

  test('stops frames, images, requests and forms to elsewhere', async () => {
    const stopped = await weerwerk.window.evaluate(async () => {
      const directives = new Set<string>();
      const note = (event: SecurityPolicyViolationEvent) => directives.add(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', note);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      const image = document.createElement('img');
      image.src = 'https://example.org/beacon.png';
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(frame, image, form);
      form.submit();
      await fetch('https://example.org/').catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 200));
      for (const element of [frame, image, form]) element.remove();
      document.removeEventListener('securitypolicyviolation', note);
      return [...directives].toSorted();
    });
    expect(stopped).toEqual(['connect-src', 'form-action', 'frame-src', 'img-src']);
  });
});

test('the page may fetch its own files, and those only', async () => {
  const fetched = await weerwerk.window.evaluate(() =>
    Promise.all(
      ['index.html', '../main/main.js', 'app://other/index.html', 'file:///etc/passwd'].map((address) =>
        fetch(address).then(
          (response) => response.status,
          () => 'refused',
        ),
      ),
    ),
  );
  expect(fetched).toEqual([200, 404, 'refused', 'refused']);
});

test.describe('the fences around the page', () => {
  test('open no window', async () => {
    const opened = await weerwerk.window.evaluate(() =>
      ['https://example.org/', 'app://weerwerk/index.html', 'about:blank', 'file:///etc/passwd'].map((address) =>
        open(address),
      ),
    );
    expect(opened).toEqual([null, null, null, null]);
  });

  for (const address of [
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,<p>x</p>',
    'app://weerwerk/other.html',
    'app://other/index.html',
  ]) {
    test(`do not let the page go to ${address}`, async () => {
      await weerwerk.window.evaluate((target) => {
        try {
          location.href = target;
        } catch {
          // Chromium refuses some of these itself, with an error.
        }
      }, address);
      await weerwerk.window.waitForTimeout(200);
      expect(weerwerk.window.url().split('#')[0]).toBe(START_PAGE);
    });
  }

  test('permit no device, place, notice or clipboard', async () => {
    const answers = await weerwerk.window.evaluate(async () => {
      const refusal = (asked: Promise<unknown>) =>
        asked.then(
          () => 'given',
          (error: unknown) => (error instanceof Error ? error.name : 'refused'),
        );
      const place = new Promise((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, () => reject(new DOMException('refused', 'NotAllowedError')));
      });
      return {
        place: await refusal(place),
        camera: await refusal(navigator.mediaDevices.getUserMedia({ video: true })),
        clipboard: await refusal(navigator.clipboard.readText()),
        notice: await Notification.requestPermission(),
      };
    });
    expect(answers).toMatchObject({ place: 'NotAllowedError', clipboard: 'NotAllowedError', notice: 'denied' });
    expect(answers.camera).not.toBe('given');
  });

  test('save no download', async () => {
    const isPrevented = weerwerk.app.evaluate(
      ({ session }) =>
        new Promise((resolve) => {
          session.defaultSession.once('will-download', (event) => resolve(event.defaultPrevented));
        }),
    );
    await weerwerk.window.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = 'x.exe';
      link.click();
    });
    expect(await isPrevented).toBe(true);
  });

  test('let the main process reach no network either', async () => {
    const outcome = await weerwerk.app.evaluate(({ session }) =>
      session.defaultSession.fetch('https://example.org/').then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    );
    expect(outcome).toBe('net::ERR_BLOCKED_BY_CLIENT');
  });
});

test.describe('the app:// scheme', () => {
  for (const address of [
    'app://weerwerk/../main/main.js',
    'app://weerwerk/%2e%2e/main/main.js',
    'app://weerwerk/..%2fmain%2fmain.js',
    'app://weerwerk/assets/..%5c..%5c..%5cpackage.json',
    'app://weerwerk//etc/passwd',
    'app://weerwerk/%00',
    'app://other/index.html',
  ]) {
    test(`does not serve ${address}`, async () => {
      expect(await request(address)).toMatchObject({ status: 404, body: '' });
    });
  }

  test('answers no other method than GET', async () => {
    expect(await request(START_PAGE, 'POST')).toMatchObject({ status: 405, body: '' });
  });
});

test.describe('the gate', () => {
  /** Calls the bridge as injected script would: with whatever it likes. */
  function call(name: unknown, input: unknown) {
    return weerwerk.window.evaluate(
      (asked) => {
        const anything = window.weerwerk.call as (name: unknown, input: unknown) => Promise<unknown>;
        return anything(asked.name, asked.input);
      },
      { name, input },
    );
  }

  for (const name of ['internal.export', 'internal.preview', 'records.drop', '__proto__', 'constructor', 7, null]) {
    test(`knows no procedure ${JSON.stringify(name)}`, async () => {
      expect(await call(name, { path: '/tmp/x.zip' })).toEqual({
        ok: false,
        error: { code: 'badRequest', detail: 'procedure' },
      });
    });
  }

  for (const [name, input, detail] of [
    ['records.get', { type: 'sqlite_master', id: 'x' }, 'records.get.type'],
    ['records.list', { type: 'project', columns: ['name"; --'] }, 'records.list.columns.0'],
    ['exchange.preview', { path: '/tmp/x.zip' }, 'exchange.preview'],
    ['window.openWebsite', { url: 'file:///etc/passwd' }, 'window.openWebsite.url'],
    ['session.get', null, 'session.get'],
  ] as const) {
    test(`refuses ${name} with ${JSON.stringify(input)}`, async () => {
      expect(await call(name, input)).toEqual({ ok: false, error: { code: 'badRequest', detail } });
    });
  }

  test('answers a proper question', async () => {
    expect(await call('session.get', {})).toMatchObject({ ok: true, value: { language: expect.any(String) } });
  });
});
