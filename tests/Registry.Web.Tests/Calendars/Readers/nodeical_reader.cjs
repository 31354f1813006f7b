// Reads an iCalendar file with node-ical and prints identifier, start and end of each event, instants in UTC. Whole days
// come as midnight of this process's zone. Arguments: the folder that holds node_modules, the file.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const [folder, file] = process.argv.slice(2);
const ical = createRequire(folder + "/")("node-ical");

const two = number => String(number).padStart(2, "0");
const written = time => time.dateOnly
  ? `${String(time.getFullYear()).padStart(4, "0")}${two(time.getMonth() + 1)}${two(time.getDate())}`
  : time.toISOString().replace(/[-:]|\.000/g, "");

for (const event of Object.values(ical.sync.parseICS(readFileSync(file, "utf8"))))
  if (event.type === "VEVENT")
    console.log([event.uid, written(event.start), written(event.end)].join("\t"));
