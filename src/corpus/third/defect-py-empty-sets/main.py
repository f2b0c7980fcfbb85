"""A forum's accounts in memory: whom each follows, blocks and mutes, and which badges it has."""
import random
import time

import snapshots

random.seed(6)


class Account:
    __slots__ = ("number", "following", "blocked", "muted", "badges", "settings")

    def __init__(self, number):
        self.number = number
        self.following = set()
        self.blocked = set()
        self.muted = set()
        self.badges = []
        self.settings = {}


def load(count):
    accounts = [Account(number) for number in range(count)]
    for account in accounts:
        luck = random.random()
        if luck < 0.30:
            account.following.add(random.randrange(count))
        if luck < 0.08:
            account.following.add(random.randrange(count))
            account.badges.append("early-bird")
        if luck < 0.02:
            account.blocked.add(random.randrange(count))
        if luck > 0.95:
            account.settings["theme"] = "dark"
    return accounts


def may_write_to(accounts, sender, receiver):
    return sender not in accounts[receiver].blocked and sender not in accounts[receiver].muted


accounts = load(45000)
snapshots.take()
for turn in range(2):
    for _ in range(150):
        may_write_to(accounts, random.randrange(len(accounts)), random.randrange(len(accounts)))
        time.sleep(0.02)
    snapshots.take()
