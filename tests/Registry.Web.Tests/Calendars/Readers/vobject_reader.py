"""Reads an iCalendar file with python-vobject and prints identifier, start and end of each event, instants in UTC."""
import datetime
import sys

import vobject


def written(value):
    if not isinstance(value, datetime.datetime):
        return value.strftime("%Y%m%d")
    return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = vobject.readOne(file.read().decode("utf-8"))

calendar.validate(raiseException=True)
for event in getattr(calendar, "vevent_list", []):
    print(event.uid.value, written(event.dtstart.value), written(event.dtend.value), sep="\t")
