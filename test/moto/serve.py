"""Serves moto on a free port of the loopback until standard input ends, and prints the port.

moto makes the ids of accounts up, and denials name theirs: an account whose e-mail address begins with an id gets it.
"""

import sys

from moto.organizations import models
from moto.server import ThreadedMotoServer

make_account = models.FakeAccount.__init__


def make_known_account(self, organization, **details):
    make_account(self, organization, **details)
    name = details["Email"].split("@")[0]
    if name.isdigit():
        self.id = name


models.FakeAccount.__init__ = make_known_account

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
