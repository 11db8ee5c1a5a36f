#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an .eml file from standard input with Python's own library and says what it found, as JSON: a foreign reader for our letters."""
import email
import email.policy
import json
import sys

raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
parts = []
defects = [str(d) for d in mail.defects]
for part in mail.walk():
    defects += [str(d) for d in part.defects]
    for value in part.values():
        defects += [str(d) for d in getattr(value, "defects", [])]
    if part.is_multipart():
        parts.append({"type": part.get_content_type()})
    elif part.get_content_maintype() == "text":
        parts.append({"type": part.get_content_type(), "text": part.get_content()})
    else:
        parts.append({"type": part.get_content_type(), "name": part.get_filename(), "id": part.get("Content-ID"), "disposition": part.get_content_disposition(),
                      "bytes": part.get_content().hex()})
print(json.dumps({
    "names": mail.keys(),
    "headers": {name: str(mail[name]) for name in mail.keys()},
    "from": [[a.display_name, a.addr_spec] for a in mail["From"].addresses],
    "to": [[a.display_name, a.addr_spec] for a in mail["To"].addresses],
    "date": mail["Date"].datetime.isoformat(),
    "parts": parts,
    "defects": defects,
    "longest_line": max(len(line) for line in raw.split(b"\r\n")),
    "bare_line_ends": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
}))
