# The course that README's readers are promised, command by command. Run it with bash in a folder that
# holds organisationer.csv, with ruge on PATH.
set -uo pipefail

# expect CODE COMMAND…: runs a command and stops where it ends with another code.
expect() {
  local wanted=$1
  shift
  printf '$ %s\n' "$*"
  "$@"
  local code=$?
  if [ "$code" -ne "$wanted" ]; then
    printf 'expected exit code %s, got %s: %s\n' "$wanted" "$code" "$*" >&2
    exit 1
  fi
}

expect 0 ruge init demo --programme rugekassen
cd demo || exit 1
expect 0 ruge import ../organisationer.csv --kind organisation --dry-run
expect 0 ruge import ../organisationer.csv --kind organisation
expect 0 ruge person add "Mette Rådgiver" --email mette@example.org
expect 0 ruge enrol Læsehunde --programme rugekassen --as rådgiver=Mette --on 2026-01-12
expect 3 ruge stage advance Læsehunde --on 2026-01-12
expect 0 ruge form answer Læsehunde optagelse frivillighed=true afprøvet=true gennemtænkt=true --on 2026-01-12
expect 0 ruge stage advance Læsehunde --on 2026-01-12
expect 0 ruge session log Læsehunde 90m "Budget og fonde" --kind sparring --on 2026-01-20
expect 3 ruge stage advance Læsehunde --on 2026-01-21
expect 0 ruge milestone accept Læsehunde forventninger --on 2026-02-01
expect 0 ruge agree Læsehunde
expect 0 ruge agree Læsehunde kommuner.target=65 frivillige.target=100 økonomi=2026-04-01 evaluering=2026-05-01 \
  metode=none organisering=none kommunikation=none --on 2026-02-05
expect 0 ruge stage advance Læsehunde --on 2026-02-10
expect 0 ruge indicator record Læsehunde kommuner 51 --on 2026-01-12
expect 0 ruge status --as-of 2026-02-15
expect 0 ruge board
expect 0 ruge today --all
expect 0 ruge status Læsehunde --why
expect 0 ruge timeline Læsehunde
expect 0 ruge status Læsehunde
expect 0 ruge status Læsehunde --json
expect 0 ruge status Læsehunde --as-of 2026-01-15 --json
expect 0 ruge remind due --as-of 2026-06-01 --json
expect 0 ruge report run progress --format html --output report.html
expect 0 ruge report run progress --format markdown
expect 0 ruge undo
expect 0 ruge history Læsehunde
expect 0 ruge doctor
