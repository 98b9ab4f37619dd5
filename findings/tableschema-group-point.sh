#!/usr/bin/env bash
# tableschema reads « 1.500,5 » as 15005 when the description says that thousands have a point and decimals a comma.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm install --silent --no-audit --no-fund --ignore-scripts --prefix . tableschema@1.12.6 >/dev/null || exit 2

cat >try.cjs <<'CODE'
const { Field } = require('tableschema');
for (const [groupChar, text] of [[' ', '1 500,5'], ['.', '1.500,5'], ['.', '1.500']]) {
  const field = new Field({ name: 'montant', type: 'number', decimalChar: ',', groupChar });
  console.log(`groupChar "${groupChar}", ${text}: ${field.castValue(text)}`);
}
CODE
seen=$(node try.cjs 2>&1)

guess=$(cat <<'END'
1500.5, 1500.5 and 1500
END
)
stands=$(cat <<'END'
groupChar " ", 1 500,5: 1500.5
groupChar ".", 1.500,5: 15005
groupChar ".", 1.500: 1500
END
)
printf '%s\n' "$(node -p "['tableschema'].map((name) => name + ' ' + JSON.parse(require('fs').readFileSync('./node_modules/' + name + '/package.json')).version).join('\n')")"
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
