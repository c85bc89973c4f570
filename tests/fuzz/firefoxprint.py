#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints web pages with Firefox, that has no option for it: asked over its own protocol for remote control."""
import base64
import json
import os
import socket
import subprocess
import sys
import tempfile
import time


class Firefox:
    def __init__(self, home):
        self._program = subprocess.Popen(["firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", home],
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                         env={**os.environ, "HOME": home})
        self._socket = self._connected()
        self._count = 0
        self._answer()
        self.ask("WebDriver:NewSession")

    @staticmethod
    def _connected():
        until = time.monotonic() + 60
        while True:
            try:
                return socket.create_connection(("127.0.0.1", 2828))
            except OSError:
                if time.monotonic() > until:
                    sys.exit("Firefox does not answer")
                time.sleep(0.2)

    def _answer(self):
        length = b""
        while not length.endswith(b":"):
            length += self._socket.recv(1)
        data = b""
        while len(data) < int(length[:-1]):
            data += self._socket.recv(int(length[:-1]) - len(data))
        return json.loads(data)

    def ask(self, command, **parameters):
        self._count += 1
        data = json.dumps([0, self._count, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(data), data))
        _, _, error, result = self._answer()
        if error:
            sys.exit("%s: %s" % (command, error["message"]))
        return result

    def close(self):
        self._program.terminate()
        self._program.wait()


def main():
    if len(sys.argv) < 3:
        sys.exit("usage: firefoxprint.py FOLDER SEED.html...")
    with tempfile.TemporaryDirectory() as home:
        firefox = Firefox(home)
        for page in sys.argv[2:]:
            firefox.ask("WebDriver:Navigate", url="file://" + os.path.abspath(page))
            printed = firefox.ask("WebDriver:Print", page={"width": 29.7, "height": 42.0}, orientation="landscape",
                                  margin=dict.fromkeys(("top", "bottom", "left", "right"), 0.8), shrinkToFit=True,
                                  background=True)
            name = os.path.basename(page).split(".")[0] + ".pdf"
            with open(os.path.join(sys.argv[1], name), "wb") as file:
                file.write(base64.b64decode(printed["value"]))
        firefox.close()


main()
