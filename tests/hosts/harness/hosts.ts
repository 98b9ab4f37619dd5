/** The web servers on which the generated configurations are tried, as Debian installs them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programAt, WEB_SERVERS, type WebServer } from '../../../scripts/lib/web-servers.ts';
import { apacheSnippet } from '#site/hosts/apache.ts';
import { caddySnippet } from '#site/hosts/caddy.ts';
import { HOST_FOLDER, type HostedSite } from '#site/hosts/hosted.ts';
import { nginxSnippet } from '#site/hosts/nginx.ts';
import { completed, LOG, runHost, type RunningHost } from './run.ts';

/** A server, and how it is told of a site. */
export interface Host extends WebServer {
  /** Serves `folder`, the root of the host: a site that has a base lies in the folder of that name. */
  serve: (program: string, folder: string, site: HostedSite) => Promise<RunningHost>;
}

const isRoot = process.getuid?.() === 0;

/** nginx, with what Debian's own `nginx.conf` says at the level `http`. */
const nginx: Host = {
  ...WEB_SERVERS.nginx,
  serve: (program, folder, site) =>
    runHost((own, port) => {
      const snippet = completed(nginxSnippet(site), {
        'listen 80;\n  listen [::]:80;': `listen 127.0.0.1:${port};`,
        [`root ${HOST_FOLDER};`]: `root ${folder};`,
      });
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${own}/${name};`)
        .join(' ');
      const conf = `${isRoot ? 'user www-data;' : ''} worker_processes 1; daemon off; pid ${own}/pid;
error_log stderr warn; events {}
http { sendfile on; tcp_nopush on; types_hash_max_size 2048; include /etc/nginx/mime.types;
default_type application/octet-stream; access_log off; ${folders} gzip on;
${snippet}
}`;
      writeFileSync(join(own, 'nginx.conf'), conf);
      return { program, args: ['-p', own, '-e', 'stderr', '-c', join(own, 'nginx.conf')] };
    }),
};

const MODULES =
  'mpm_event authz_core authz_host dir mime negotiation autoindex alias setenvif env filter deflate';

/** Apache with the modules that Debian enables, those that the configuration asks for, and `more`. */
const apacheWith = (name: string, more: string, lines = ''): Host => ({
  ...WEB_SERVERS.apache,
  name,
  serve: (program, folder, site) =>
    runHost((own, port) => {
      writeFileSync(join(folder, site.base ?? '', '.htaccess'), apacheSnippet(site));
      const modules = `${MODULES} headers rewrite ${more}`.trim().split(/\s+/);
      const conf = `ServerRoot /etc/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${own}/pid
DefaultRuntimeDir ${own}
Mutex file:${own} default
ErrorLog ${own}/${LOG}
${isRoot ? 'User www-data\nGroup www-data' : ''}
${modules.map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`).join('\n')}
${['mime', 'negotiation', 'deflate', 'dir', 'autoindex'].map((module) => `Include mods-available/${module}.conf`).join('\n')}
${lines}
DocumentRoot ${folder}
<Directory ${folder}>
Options Indexes FollowSymLinks MultiViews
AllowOverride All
Require all granted
</Directory>`;
      writeFileSync(join(own, 'apache.conf'), conf);
      return { program, args: ['-f', join(own, 'apache.conf'), '-DFOREGROUND'] };
    }),
});

const caddy: Host = {
  ...WEB_SERVERS.caddy,
  serve: (program, folder, site) =>
    runHost((own, port) => {
      // Any name, for a relay gives its own.
      const snippet = completed(caddySnippet(site), {
        'exemple.fr {': `:${port} {\n\tbind 127.0.0.1`,
        [`root * ${HOST_FOLDER}`]: `root * ${folder}`,
      });
      const global = '{\n\tadmin off\n\tauto_https off\n}\n';
      writeFileSync(join(own, 'Caddyfile'), global + snippet);
      const args = ['run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'];
      return { program, args, env: { HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own } };
    }),
};

/** Every server, and Apache once more as it is where it guesses what files are by looking into them. */
export const HOSTS: readonly Host[] = [
  nginx,
  apacheWith('Apache', ''),
  apacheWith('Apache qui devine', 'mime_magic', 'MIMEMagicFile /etc/apache2/magic'),
  caddy,
];

/** Those that are installed here, with the path of their program. */
export const presentHosts = (): { host: Host; program: string }[] =>
  HOSTS.flatMap((host) => {
    const program = programAt(host.program);
    return program === undefined ? [] : [{ host, program }];
  });
