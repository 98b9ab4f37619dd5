#!/usr/bin/env bash
# As Debian configures it, Apache says of a file that was compressed with Brotli beforehand (texte.txt.br) that it is in Breton.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s apache2-bin apache2 curl >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends apache2-bin apache2 curl; } >/dev/null 2>&1 || exit 2

port=$((20000 + RANDOM % 20000))
mkdir site && printf 'Le plan ouvre 12 places.' >site/texte.txt && printf 'x' >site/texte.txt.br
cat >httpd.conf <<END
ServerRoot /usr/lib/apache2
LoadModule mpm_event_module modules/mod_mpm_event.so
LoadModule authz_core_module modules/mod_authz_core.so
LoadModule mime_module modules/mod_mime.so
LoadModule negotiation_module modules/mod_negotiation.so
ServerName localhost
Listen 127.0.0.1:$port
PidFile $work/pid
ErrorLog $work/error.log
DocumentRoot $work/site
<Directory $work/site>
  Require all granted
</Directory>
Include /etc/apache2/mods-available/mime.conf
AddEncoding br .br
END
sed -i "s|\${APACHE_CONFDIR}|/etc/apache2|" httpd.conf
chmod 755 "$work" "$work/site"
APACHE_CONFDIR=/etc/apache2 apache2 -f "$work/httpd.conf" -k start
for _ in $(seq 50); do curl -s "http://127.0.0.1:$port/texte.txt" >/dev/null && break; sleep 0.1; done
seen=$(curl -sI "http://127.0.0.1:$port/texte.txt.br" | tr -d '\r' | grep -iE '^content-(type|encoding|language):')
kill "$(cat pid)"

guess=$(cat <<'END'
Content-Type: text/plain
Content-Encoding: br
END
)
stands=$(cat <<'END'
Content-Type: text/plain
Content-Encoding: br
Content-Language: br
END
)
dpkg-query -W -f '${Package} ${Version}\n' apache2
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
