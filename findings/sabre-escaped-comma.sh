#!/usr/bin/env bash
# sabre/vobject keeps the backslash of an escaped comma of a SUMMARY, and writes it doubled: « Réunion\, bilan » comes out « Réunion\\, bilan », when CATEGORIES are right.
# Exits 0 while it is so, 1 once it has changed, 2 when it could not be tried.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

export DEBIAN_FRONTEND=noninteractive
dpkg -s php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject >/dev/null 2>&1 ||
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject; } >/dev/null 2>&1 || exit 2

cat >try.php <<'CODE'
<?php
error_reporting(0);
require '/usr/share/php/Sabre/VObject/autoload.php';
$file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//exemple//fr\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;VALUE=DATE:20200301\r\nSUMMARY:Réunion\\, bilan\\; suites\r\nLOCATION:Lille\\, salle 2\r\nCATEGORIES:Logement\\, hébergement,Santé\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
$read = Sabre\VObject\Reader::read($file);
preg_match_all('/^(?:SUMMARY|LOCATION|CATEGORIES):.*$/m', $file, $before);
echo implode("\n", array_map('trim', $before[0])), "\n";
foreach (['SUMMARY', 'LOCATION'] as $name) echo "$name → ", $read->VEVENT->$name->getValue(), "\n";
echo 'CATEGORIES → ', implode(' | ', $read->VEVENT->CATEGORIES->getParts()), "\n";
preg_match_all('/^(?:SUMMARY|LOCATION|CATEGORIES):.*$/m', $read->serialize(), $after);
echo implode("\n", array_map('trim', $after[0])), "\n";
CODE
seen=$(php try.php 2>&1)

guess=$(cat <<'END'
SUMMARY:Réunion\, bilan\; suites
LOCATION:Lille\, salle 2
CATEGORIES:Logement\, hébergement,Santé
SUMMARY → Réunion, bilan; suites
LOCATION → Lille, salle 2
CATEGORIES → Logement, hébergement | Santé
SUMMARY:Réunion\, bilan\; suites
LOCATION:Lille\, salle 2
CATEGORIES:Logement\, hébergement,Santé
END
)
stands=$(cat <<'END'
SUMMARY:Réunion\, bilan\; suites
LOCATION:Lille\, salle 2
CATEGORIES:Logement\, hébergement,Santé
SUMMARY → Réunion\, bilan\; suites
LOCATION → Lille\, salle 2
CATEGORIES → Logement, hébergement | Santé
SUMMARY:Réunion\\, bilan\\; suites
LOCATION:Lille\\, salle 2
CATEGORIES:Logement\, hébergement,Santé
END
)
dpkg-query -W -f '${Package} ${Version}\n' php8.2-cli php8.2-mbstring php8.2-xml php-sabre-vobject
printf '\nA good guess:\n%s\n\nSeen:\n%s\n' "$guess" "$seen"
[ "$seen" = "$stands" ]
