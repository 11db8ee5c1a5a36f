# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk without a pointer: a display of its own, the program on it, and what a person with a screen reader has of it."""
