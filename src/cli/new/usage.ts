/** What `npm run new -- --help` prints. */
export const usage = `Adds an event or a write-up to the content. Whatever is not given is asked for.

  npm run new -- event SLUG [--name NAME] [--place PLACE] [--url URL] [--days DAYS] [--programme FILE]
  npm run new -- write-up EVENT --from FILE|FOLDER [--from …] [facts]     brings along what you wrote
  npm run new -- write-up EVENT --day DAY [--title TITLE] [--author NAME] begins one, with the day's sessions

Facts that a write-up does not say itself:
  --author NAME (again for each), --title, --url, --published, --day 2018-05-02, --terms, --language

  --days        2018-12-11..2018-12-13, or dates between commas
  --programme   what the conference publishes: schedule.ics, .json, .xml, .csv; with --time-zone ZONE
  --content     the content folder, if it is not content/

Examples:
  npm run new -- event kubecon-na-2018 --place "Seattle, USA" --days 2018-12-11..2018-12-13
  npm run new -- write-up kubecon-na-2018 --from ~/blog/kubecon-day-1.md --author "Ada Byron" --terms "CC BY 4.0"
  npm run new -- write-up kubecon-na-2018 --day 2018-12-11 --author "Ada Byron"
`
