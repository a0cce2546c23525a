"""Serves moto on a free port of the loopback until standard input ends, and prints the port.

Arguments are the ids of accounts by their e-mail address: moto makes ids up, denials name theirs.
"""

import sys

from moto.organizations import models
from moto.server import ThreadedMotoServer

accounts = dict(argument.split("=") for argument in sys.argv[1:])
make_account = models.FakeAccount.__init__


def make_known_account(self, organization, **details):
    make_account(self, organization, **details)
    self.id = accounts.get(details["Email"], self.id)


models.FakeAccount.__init__ = make_known_account

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
