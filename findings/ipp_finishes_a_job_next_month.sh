#!/usr/bin/env bash
# A printer says when it finished a page in eleven bytes: year, month from 1 to 12, and so on, with its distance from
# UTC at the end. One would expect an IPP library to give that moment. ipp 2.0.1 (npm) hands the month on to JavaScript,
# which counts from 0: a page of the 5th of January is of the 5th of February, one of the 31st of the 3rd of March. The
# printer's distance from UTC is passed over, and the machine's own counts twice, five hours more in Boston (run on
# 2026-12-01). A desk that asks whether today's roster has been printed is told of a day to come.
set -eu
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm install --silent --no-audit --no-fund ipp@2.0.1 > npm.log 2>&1 || { cat npm.log; exit 1; }
cat > asked.js <<'JS'
const ipp = require("ipp");
const { version } = require("ipp/package.json");

// One attribute of a printer's answer: its kind, the lengths of its name and of its value, and both.
function attribute(kind, name, value) {
  const lengths = [Buffer.alloc(2), Buffer.alloc(2)];
  lengths[0].writeUInt16BE(name.length);
  lengths[1].writeUInt16BE(value.length);
  return Buffer.concat([Buffer.from([kind]), lengths[0], Buffer.from(name), lengths[1], Buffer.from(value)]);
}

// The moment that is read, on a machine of this zone, where a printer five hours behind UTC wrote 9:30 of this day.
function finished(month, day, zone) {
  process.env.TZ = zone;
  const moment = [2026 >> 8, 2026 & 255, month, day, 9, 30, 0, 0, "-".charCodeAt(0), 5, 0];
  const answer = Buffer.concat([
    Buffer.from([2, 0, 0, 0, 0, 0, 0, 1, 1]),
    attribute(0x47, "attributes-charset", "utf-8"),
    attribute(0x48, "attributes-natural-language", "en"),
    Buffer.from([2]),
    attribute(0x31, "date-time-at-completed", moment),
    Buffer.from([3]),
  ]);
  return ipp.parse(answer)["job-attributes-tag"]["date-time-at-completed"].toISOString();
}

const seen = [
  finished(1, 5, "UTC"),
  finished(1, 31, "UTC"),
  finished(12, 5, "UTC"),
  finished(1, 5, "America/New_York"),
];
console.log("ipp", version);
console.log("2026-01-05 09:30 -05:00 is read as", seen[0], "or, in Boston,", seen[3]);
console.log("2026-01-31 09:30 -05:00 is read as", seen[1]);
console.log("2026-12-05 09:30 -05:00 is read as", seen[2]);
// 2026-01-05 09:30 -05:00 is read as 2026-02-05T09:30:00.000Z or, in Boston, 2026-02-05T19:30:00.000Z
// 2026-01-31 09:30 -05:00 is read as 2026-03-03T09:30:00.000Z
// 2026-12-05 09:30 -05:00 is read as 2027-01-05T09:30:00.000Z
const expected = ["2026-02-05T09:30", "2026-03-03T09:30", "2027-01-05T09:30", "2026-02-05T19:30"];
if (seen.join() !== expected.map((moment) => `${moment}:00.000Z`).join()) {
  console.error("changed: ipp reads the moment of a print otherwise now");
  process.exit(1);
}
JS
node asked.js
