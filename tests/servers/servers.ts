import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTS_FOLDER } from '#delivery/delivery.ts';
import { findProgram, type Found } from './programs.ts';

export type ServerName = 'nginx' | 'caddy' | 'apache';

/** What is to be served. */
export interface Served {
  /** The folder that stands for the root of the host. */
  readonly root: string;
  /** The folder in it that the site was built into. */
  readonly site: string;
}

export interface RunningServer {
  readonly origin: string;
  /** Of the process that started all others of the server. */
  readonly pid: number;
  readonly close: () => Promise<void>;
}

interface Setup extends Served {
  readonly program: Found;
  readonly port: number;
  /** For all that the server writes. */
  readonly folder: string;
}

interface Launch {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What a host would write around the files that the build wrote. */
const launches: Readonly<Record<ServerName, (setup: Setup) => Launch>> = {
  nginx: ({ program, port, folder, root, site }) => {
    const config = join(folder, 'nginx.conf');
    const brotli = join(program.root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      config,
      `${existsSync(brotli) ? `load_module ${brotli};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
error_log stderr warn;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${temporary.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${existsSync(brotli) ? 'brotli_static on;' : ''}
    include ${join(site, HOSTS_FOLDER, 'nginx.conf')};
  }
}
`,
    );
    return { args: ['-p', folder, '-c', config, '-e', 'stderr'] };
  },
  caddy: ({ port, folder, root, site }) => {
    const config = join(folder, 'Caddyfile');
    writeFileSync(
      config,
      `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${join(site, HOSTS_FOLDER, 'Caddyfile')}
}
`,
    );
    return {
      args: ['run', '--config', config, '--adapter', 'caddyfile'],
      env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    };
  },
  apache: ({ program, port, folder, root }) => {
    const config = join(folder, 'apache.conf');
    const modules = join(program.root, 'usr/lib/apache2/modules');
    const loaded = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite', 'alias'];
    if (process.getuid?.() === 0) loaded.push('unixd');
    const types = join(folder, 'mime.types');
    writeFileSync(types, 'text/html html\napplication/gzip gz\n');
    writeFileSync(
      config,
      `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(folder, 'apache.pid')}
DefaultRuntimeDir ${folder}
ErrorLog ${join(folder, 'error.log')}
${loaded
  .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
  .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`)
  .join('\n')}
TypesConfig ${types}
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
    );
    return { args: ['-D', 'FOREGROUND', '-f', config] };
  },
};

/** Starts a server, as the files that the build wrote for it say, on a free port. Says why where it cannot be had. */
export async function startServer(name: ServerName, served: Served): Promise<RunningServer | string> {
  const program = findProgram(name);
  if (typeof program === 'string') return program;
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  const { args, env = {} } = launches[name]({ ...served, program, port, folder });
  const child = spawn(program.path, args, {
    env: { ...process.env, ...program.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(origin)) return { origin, pid: child.pid ?? 0, close };
    await new Promise((wait) => setTimeout(wait, 50));
  }
  await close();
  throw new Error(`${name} does not start:\n${said}`);
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    async (answer) => {
      await answer.arrayBuffer();
      return true;
    },
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? found(address.port) : failed()));
    });
  });
