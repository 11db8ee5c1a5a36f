# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn, for the little that only the eye sees."""
import ctypes
from functools import cache

LINES = 40  # in the middle of the screen
ALL_PLANES, Z_PIXMAP = ctypes.c_ulong(-1), 2


class _Image(ctypes.Structure):
    """The head of Xlib's XImage."""
    _fields_ = [(name, ctypes.c_int) for name in ("width", "height", "offset", "format")] + [("data", ctypes.c_void_p)] + \
               [(name, ctypes.c_int) for name in ("byte_order", "unit", "bit_order", "pad", "depth", "bytes_per_line", "bits_per_pixel")]


@cache
def _x():
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDisplayWidth.argtypes = x11.XDisplayHeight.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x11.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    x11.XDestroyImage.argtypes = [ctypes.POINTER(_Image)]
    return x11, x11.XOpenDisplay(None)


def size():
    x11, display = _x()
    return x11.XDisplayWidth(display, 0), x11.XDisplayHeight(display, 0)


def lightness():
    """How light the middle of the screen is: 0 black, 1 white."""
    x11, display = _x()
    width, height = size()
    image = x11.XGetImage(display, x11.XDefaultRootWindow(display), 0, (height - LINES) // 2, width, LINES, ALL_PLANES, Z_PIXMAP)
    points = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * LINES)
    x11.XDestroyImage(image)
    green = points[1::4]  # blue, green, red, nothing
    return sum(green) / len(green) / 255
