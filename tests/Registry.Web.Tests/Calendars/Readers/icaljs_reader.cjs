// Reads an iCalendar file with ical.js, the library of Thunderbird, and prints identifier, start and end of each event,
// instants in UTC. Arguments: the folder that holds node_modules, the file.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const [folder, file] = process.argv.slice(2);
const loaded = createRequire(folder + "/")("ical.js");
const ICAL = loaded.default ?? loaded;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone"))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));

const written = time => time.isDate
  ? time.toString().replaceAll("-", "")
  : new Date(time.toUnixTime() * 1000).toISOString().replace(/[-:]|\.000/g, "");

for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  console.log([event.uid, written(event.startDate), written(event.endDate)].join("\t"));
}
