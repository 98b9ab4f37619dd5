"""Reads each feed of a built site with feedparser, then its archives, by the links that feedparser sees alone."""
import json
import sys
from os.path import join

import feedparser

folder, origin, *feeds = sys.argv[1:]


def walk(feed):
    files, ids, url = [], [], origin + feed
    while url is not None:
        file = url[len(origin) :]
        if not url.startswith(origin) or file in files:
            raise SystemExit(f"{feed}: {url}")
        with open(join(folder, file[1:]), "rb") as source:
            read = feedparser.parse(source.read())
        if read.bozo:
            raise SystemExit(f"{file}: {read.bozo_exception}")
        files.append(file)
        ids += [entry.id for entry in read.entries]
        url = next((link.href for link in read.feed.links if link.rel == "prev-archive"), None)
    return {"feed": feed, "files": files, "ids": ids}


json.dump([walk(feed) for feed in feeds], sys.stdout)
