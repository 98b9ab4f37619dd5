#!/usr/bin/env bash
# Hugo makes an address of a title by dropping the apostrophe and keeping accents: « L’État et l’École » is at /létat-et-lécole/, where no word stands alone.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s hugo >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends hugo; } >/dev/null 2>&1 || exit 2


mkdir -p content layouts/_default
printf -- '---\ntitle: "L’État et l’École : cœur de ville"\n---\n## L’accueil d’urgence\n' >content/a.md
echo '{{ .Content }}' >layouts/_default/single.html
echo accueil >layouts/index.html
printf 'baseURL = "https://exemple.fr/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]\n[permalinks]\n"/" = "/:title/"\n' >config.toml
hugo --quiet
seen="address: $(cd public && ls -d */)
anchor: $(grep -ho 'id="[^"]*"' public/*/index.html)"

guess=$(cat <<'END'
address: l-etat-et-l-ecole-coeur-de-ville/
anchor: id="l-accueil-d-urgence"
END
)
stands=$(cat <<'END'
address: létat-et-lécole-cœur-de-ville/
anchor: id="laccueil-durgence"
END
)
dpkg-query -W -f '${Package} ${Version}\n' hugo
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
