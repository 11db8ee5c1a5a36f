#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every letter of a folder with Python's own library, as a mail room would, and says what is in them, as JSON."""
import email
import email.policy
import json
import pathlib
import sys

letters = []
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    letters.append({"file": file.name, "to": [a.addr_spec for a in mail["To"].addresses], "subject": str(mail["Subject"]), "stop": str(mail["List-Unsubscribe"]),
                    "text": mail.get_body(("plain",)).get_content(), "defects": [str(d) for part in mail.walk() for d in part.defects]})
print(json.dumps(letters))
