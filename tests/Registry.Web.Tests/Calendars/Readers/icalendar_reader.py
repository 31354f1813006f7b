"""Reads an iCalendar file with python-icalendar and prints identifier, start and end of each event, instants in UTC."""
import datetime
import sys

import icalendar


def written(value):
    if not isinstance(value, datetime.datetime):
        return value.strftime("%Y%m%d")
    return value.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

for component in calendar.walk():
    for name, error in component.errors:
        sys.exit(f"{name}: {error}")

for event in calendar.walk("VEVENT"):
    print(event["UID"], written(event["DTSTART"].dt), written(event["DTEND"].dt), sep="\t")
